import type { Description } from '../core/description.ts';
import type { Context, Figure, FigureView, Spec } from '../core/figure.ts';
import { LOCALES, type ByLocale, type Locale } from '../core/locale.ts';
import { attributesFor, defaultsOf, keyOf, type OptionDefinitions, type OptionValues } from '../core/options.ts';
import { TOKEN_PAINTS } from '../core/palette.ts';
import { packView, type PackedView } from '../core/packing.ts';
import { PICTURE_WIDTHS } from '../core/picture.ts';
import { provenanceOf } from '../core/provenance.ts';
import type { Sources } from '../core/source.ts';
import { paint } from './paint.ts';

/** A view with the options that a set of pictures is prepared for. */
export interface Preparation<Data, Options> {
  readonly key: string;
  readonly view: FigureView<Data, Options>;
  readonly options: Options;
  /** The attributes that ask for these options. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
}

/** Every picture set of a figure: each view with its defaults and with each of its variants. */
export function preparationsOf<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): Preparation<Data, OptionValues<Definitions>>[] {
  const defaults = defaultsOf(figure.options);
  return figure.views.flatMap((view) =>
    [{}, ...(view.variants ?? [])].map((variant) => {
      const options = { ...defaults, ...variant };
      const attributes = attributesFor(figure.options, options);
      return { key: keyOf(view.id, attributes), view, options, attributes };
    }),
  );
}

/** The specs of a view in one language, one for each picture width, with tokens for colours. */
const specsOf = <Data, Options>(view: FigureView<Data, Options>, data: Data, context: Context<Options>): Spec[] =>
  PICTURE_WIDTHS.map((width) => view.spec(data, context, { width, palette: TOKEN_PAINTS }));

/** Fails where a cell names a source that the description forgot: the reader could not look it up. */
function checkTableSources({ table, sources }: Description): void {
  table.columns.forEach(({ kind }, column) => {
    if (kind !== 'sources') return;
    const ids = table.rows.flatMap((row) => String(row[column] ?? '').split(';')).filter(Boolean);
    const missing = ids.find((id) => !sources.includes(id));
    if (missing) throw new Error(`The table names the source "${missing}", which the description does not list.`);
  });
}

/** Words and pictures of a view in one language. */
export async function prepareView<Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  context: Context<Options>,
  sources: Sources,
): Promise<PackedView> {
  const pictures = [];
  for (const spec of specsOf(view, data, context)) pictures.push(await paint(spec));
  const description = view.describe(data, context);
  checkTableSources(description);
  return packView(description, provenanceOf(description, sources, context.locale), pictures);
}

/** Words and pictures of a view in every language. */
export async function prepareLocales<Data, Options>(
  { view, options }: Preparation<Data, Options>,
  data: Data,
  sources: Sources,
): Promise<ByLocale<PackedView>> {
  const prepared: Partial<Record<Locale, PackedView>> = {};
  for (const locale of LOCALES) prepared[locale] = await prepareView(view, data, { locale, options }, sources);
  return prepared as ByLocale<PackedView>;
}
