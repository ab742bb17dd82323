import type { RawRow, RawTables } from '../../src/core/data/raw-tables.ts';
import type { Description } from '../../src/core/figure/description.ts';
import type { Figure, FigureView } from '../../src/core/figure/figure.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import type { Picture } from '../../src/core/drawing/picture.ts';
import { readTables } from '../../src/node/datasets.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { describeFrom, specFrom } from './from-rows.ts';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

interface Asked<Options> {
  readonly locale?: Locale;
  readonly width?: number;
  readonly options?: Partial<Options>;
}

/** Every text of a picture, lines joined as they are read. */
export const textsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap(({ lines }) => (lines ? [lines.join(' ')] : []));

/** What the tests of one figure need: its rows as a test may change them, and its views with them. */
export function fixtureOf<Data, Definitions extends OptionDefinitions>(figure: Figure<Data, Definitions>) {
  type Options = OptionValues<Definitions>;

  /** The bundled rows as a test may change them. */
  const tables = (): Record<string, RawRow[]> =>
    structuredClone(
      Object.fromEntries(
        Object.entries(readTables(figure.datasets)).map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]),
      ),
    );

  /** The tables with the fields of one row replaced; the row is the one that has the fields of `where`. */
  function changed(
    dataset: string,
    where: Readonly<Record<string, string>>,
    fields: Readonly<Record<string, string>>,
  ): Record<string, readonly RawRow[]> {
    const all = tables();
    const rows = all[dataset] ?? [];
    const index = rows.findIndex((row) => Object.entries(where).every(([field, value]) => row[field] === value));
    if (index < 0) throw new Error(`${dataset} has no row with ${JSON.stringify(where)}.`);
    rows[index] = { ...rows[index], ...fields };
    return all;
  }

  /** The figure's data, frozen like the rows they came from: whatever writes into them fails. */
  const dataFrom = (raw: RawTables = tables()): Data => deepFreeze(figure.parse(deepFreeze(raw)));

  const optionsWith = (options: Partial<Options> = {}): Options => ({ ...defaultsOf(figure.options), ...options });

  function viewOf(id: string): FigureView<Data, Options> {
    const view = figure.views.find((one) => one.id === id);
    if (!view) throw new Error(`No view "${id}".`);
    return view;
  }

  const describeView = (id: string, data: Data, locale: Locale = 'en', options: Partial<Options> = {}): Description =>
    describeFrom(viewOf(id), data, { locale, options: optionsWith(options) });

  /** The picture of a view as flat shapes with the colours of the light theme. */
  const pictureOf = (
    id: string,
    data: Data,
    { locale = 'en', width = 1000, options = {} }: Asked<Options> = {},
  ): Promise<Picture> =>
    renderSpec(specFrom(viewOf(id), data, { locale, options: optionsWith(options) }, { width, palette: LIGHT }));

  return { tables, changed, dataFrom, optionsWith, describeView, pictureOf };
}
