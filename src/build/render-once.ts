import type { TopLevelSpec } from 'vega-lite';
import type { Picture } from '../core/drawing/picture.ts';
import { renderSpec } from '../node/render-spec.ts';

const rendered = new Map<string, Promise<Picture>>();

/**
 * Renders a spec, or gives the picture that the same spec was rendered to before. The pictures are kept as long as this
 * module: a server that loads changed modules anew keeps them until the renderer itself changes.
 */
export function renderOnce(spec: TopLevelSpec): Promise<Picture> {
  const id = JSON.stringify(spec);
  const picture = rendered.get(id) ?? renderSpec(spec);
  rendered.set(id, picture);
  return picture;
}
