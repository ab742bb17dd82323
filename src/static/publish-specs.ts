import { defaultsOf } from '../core/options.ts';
import { LIGHT } from '../core/palette.ts';
import { LOCALES } from '../core/locale.ts';
import { readTables } from './datasets.ts';
import { FIGURES } from './figures.ts';
import type { WriteFile } from './write-file.ts';
import type { Context, Figure, FigureView } from '../core/figure.ts';

/** Width in px of the published specs: that of an article's column. */
const SPEC_WIDTH = 783;

/** A view as a Vega-Lite spec that says what it is, with the colours of the light theme unless others are given. */
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

/** Writes each view, with the defaults of its options, as a spec that opens anywhere Vega-Lite does. */
export async function publishSpecs(write: WriteFile): Promise<void> {
  for (const figure of FIGURES) {
    const data = figure.parse(readTables(figure.datasets));
    const options = defaultsOf(figure.options);
    for (const view of figure.views)
      for (const locale of LOCALES) {
        const spec = namedSpec(figure, view, data, { locale, options });
        await write(`specs/${figure.tag}.${view.id}.${locale}.vl.json`, `${JSON.stringify(spec, null, 1)}\n`);
      }
  }
}
