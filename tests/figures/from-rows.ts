/** What a view says and draws of parsed rows, in one call. */
import type { Description } from '../../src/core/figure/description.ts';
import { specOf, type FigureView, type RenderTarget } from '../../src/core/figure/figure.ts';
import type { Spec } from '../../src/core/drawing/spec.ts';
import type { ItemSet } from '../../src/core/figure/items.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';

/** The language and options of a request. */
export interface Context<Options> {
  readonly locale: Locale;
  readonly options: Options;
}

export const specFrom = <Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  { locale, options }: Context<Options>,
  target: RenderTarget,
): Spec => specOf(view, view.model(data, options), locale, target);

export const describeFrom = <Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  { locale, options }: Context<Options>,
): Description => view.describe(view.model(data, options), locale);

export const itemsFrom = <Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  { locale, options }: Context<Options>,
): ItemSet => view.items(view.model(data, options), locale);

/** @throws if the view has no overview. */
export function overviewFrom<Data, Options>(
  view: FigureView<Data, Options>,
  data: Data,
  { locale, options }: Context<Options>,
  target: RenderTarget,
): Spec {
  if (!view.overview) throw new Error(`The view "${view.id}" has no overview.`);
  return view.overview(view.model(data, options), locale, target);
}
