import { LIGHT } from '../core/drawing/palette.ts';
import type { Context, Figure, FigureView } from '../core/figure/figure.ts';

/** Width in px of the published specs: the column of an article. */
const SPEC_WIDTH = 783;

/** A view as a self-describing Vega-Lite spec; in the colours of the light theme by default. */
export function namedSpec<Data, Options>(
  { tag }: Pick<Figure, 'tag'>,
  view: FigureView<Data, Options>,
  data: Data,
  context: Context<Options>,
  palette = LIGHT,
): object {
  const spec = view.spec(data, context, { width: SPEC_WIDTH, palette });
  const { title, summary } = view.describe(data, context);
  return { ...spec, name: `${tag}.${view.id}`, description: `${title}. ${summary}` };
}
