import type { Figure, FigureView } from '../core/figure/figure.ts';
import {
  attributesFor,
  defaultsOf,
  cacheKeyOf,
  type OptionDefinitions,
  type OptionValues,
} from '../core/figure/options.ts';

/** A view with the options that a set of pictures is rendered for. */
export interface PictureSet<Data, Options> {
  readonly cacheKey: string;
  readonly view: FigureView<Data, Options>;
  readonly options: Options;
  /** The attributes that give these options. */
  readonly attributes: readonly (readonly [attribute: string, text: string])[];
}

/** All picture sets of a figure: each view with its defaults and with each of its variants. */
export function pictureSetsOf<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
): PictureSet<Data, OptionValues<Definitions>>[] {
  const defaults = defaultsOf(figure.options);
  return figure.views.flatMap((view) =>
    [{}, ...(view.variants ?? [])].map((variant) => {
      const options = { ...defaults, ...variant };
      const attributes = attributesFor(figure.options, options);
      return { cacheKey: cacheKeyOf(view.id, attributes), view, options, attributes };
    }),
  );
}
