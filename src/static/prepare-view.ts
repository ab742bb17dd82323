import type { Context, Figure, FigureView, Spec } from '../core/figure.ts';
import { LOCALES, type ByLocale, type Locale } from '../core/locale.ts';
import { defaultsOf, pictureKey, type OptionDefinitions, type OptionValues } from '../core/options.ts';
import { TOKEN_PAINTS } from '../core/palette.ts';
import { packPicture, PICTURE_WIDTHS } from '../core/picture.ts';
import type { PreparedView } from '../core/prepared.ts';
import { paint } from './paint.ts';

/** A view with the options that a set of pictures is prepared for. */
export interface Preparation<Data, Options> {
  readonly key: string;
  readonly view: FigureView<Data, Options>;
  readonly options: Options;
}

/** Every picture set of a figure: each view with its defaults and with each of its variants. */
export function preparationsOf<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): Preparation<Data, OptionValues<Definitions>>[] {
  const defaults = defaultsOf(figure.options);
  return figure.views.flatMap((view) =>
    [{}, ...(view.variants ?? [])].map((variant) => {
      const options = { ...defaults, ...variant };
      return { key: pictureKey(view.id, figure.options, options), view, options };
    }),
  );
}

/** The specs of a view in one language, one for each picture width, with tokens for colours. */
const specsOf = <Data, Options>(view: FigureView<Data, Options>, data: Data, context: Context<Options>): Spec[] =>
  PICTURE_WIDTHS.map((width) => view.spec(data, context, { width, palette: TOKEN_PAINTS }));

/** Words and pictures of a view in one language. */
export async function prepareView<Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  context: Context<Options>,
): Promise<PreparedView> {
  const pictures = [];
  for (const spec of specsOf(view, data, context)) pictures.push(packPicture(await paint(spec)));
  return { description: view.describe(data, context), pictures };
}

/** Words and pictures of a view in every language. */
export async function prepareLocales<Data, Options>(
  { view, options }: Preparation<Data, Options>,
  data: Data,
): Promise<ByLocale<PreparedView>> {
  const prepared: Partial<Record<Locale, PreparedView>> = {};
  for (const locale of LOCALES) prepared[locale] = await prepareView(view, data, { locale, options });
  return prepared as ByLocale<PreparedView>;
}
