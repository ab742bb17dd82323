import { LIGHT } from '../core/drawing/palette.ts';
import { specOf, type Figure, type FigureView } from '../core/figure/figure.ts';
import type { Locale } from '../core/i18n/locale.ts';

/** Width in px of the published specs: the column of an article. */
const SPEC_WIDTH = 783;

/** A view as a self-describing Vega-Lite spec; in the colours of the light theme by default. */
export function namedSpec<Data, Options, Model>(
  { tag }: Pick<Figure, 'tag'>,
  view: FigureView<Data, Options, Model>,
  model: Model,
  locale: Locale,
  palette = LIGHT,
): object {
  const spec = specOf(view, model, locale, { width: SPEC_WIDTH, palette });
  const { title, summary } = view.describe(model, locale);
  return { ...spec, name: `${tag}.${view.id}`, description: `${title}. ${summary}` };
}
