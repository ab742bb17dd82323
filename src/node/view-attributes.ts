import { defaultsOf, type OptionDefinitions, type OptionValues } from '../core/figure/options.ts';
import { LIGHT } from '../core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { specOf, type Figure, type FigureView } from '../core/figure/figure.ts';

/** Options that note which of them are read. */
export function notedOptions<Options extends object>(
  values: Options,
): { readonly options: Options; readonly read: ReadonlySet<PropertyKey> } {
  const read = new Set<PropertyKey>();
  const options = new Proxy(values, {
    get(target, name) {
      read.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  return { options, read };
}

/**
 * Names of the attributes that affect a view: those whose options it reads, in the order of the definitions. Recorded
 * while the view is drawn, so that no list has to be maintained.
 */
export function attributesOfView<Data, Definitions extends OptionDefinitions>(
  view: FigureView<Data, OptionValues<Definitions>>,
  data: Data,
  definitions: Definitions,
): string[] {
  const { options, read } = notedOptions(defaultsOf(definitions));
  const model = view.model(data, options);
  view.describe(model, 'en');
  specOf(view, model, 'en', { width: PICTURE_WIDTHS[0], palette: LIGHT });
  return Object.entries(definitions).flatMap(([name, { attribute }]) => (read.has(name) ? [attribute] : []));
}

/** The attributes that only other views use, by view; none for a view that uses all. */
export function unusedAttributes(
  { views, options }: Pick<Figure, 'views' | 'options'>,
  data: unknown,
): Readonly<Record<string, readonly string[]>> {
  const used = views.map((view) => [view.id, attributesOfView(view, data, options)] as const);
  const all = [...new Set(used.flatMap(([, attributes]) => attributes))];
  const lists = used.map(([id, attributes]) => [id, all.filter((name) => !attributes.includes(name))] as const);
  return Object.fromEntries(lists.filter(([, unused]) => unused.length > 0));
}
