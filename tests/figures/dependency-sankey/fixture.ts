import type { Description } from '../../../src/core/description.ts';
import type { RawRow, RawTables } from '../../../src/core/figure.ts';
import type { Locale } from '../../../src/core/locale.ts';
import { defaultsOf } from '../../../src/core/options.ts';
import { LIGHT } from '../../../src/core/palette.ts';
import type { Picture } from '../../../src/core/picture.ts';
import type { SankeyData } from '../../../src/figures/dependency-sankey/dataset.ts';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { sankeyOptions, type SankeyOptions } from '../../../src/figures/dependency-sankey/options.ts';
import { readTables } from '../../../src/static/datasets.ts';
import { paint } from '../../../src/static/paint.ts';

/** The bundled rows as a test may change them. */
export const tables = (): Record<string, RawRow[]> =>
  structuredClone(
    Object.fromEntries(
      Object.entries(readTables(dependencySankey.datasets)).map(([name, rows]) => [
        name,
        rows.map((row) => ({ ...row })),
      ]),
    ),
  );

/** The tables with the fields of one row replaced; the row is the one that has the fields of `where`. */
export function changed(
  dataset: string,
  where: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): RawTables {
  const all = tables();
  const rows = all[dataset] ?? [];
  const index = rows.findIndex((row) => Object.entries(where).every(([field, value]) => row[field] === value));
  if (index < 0) throw new Error(`${dataset} has no row with ${JSON.stringify(where)}.`);
  rows[index] = { ...rows[index], ...fields };
  return all;
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

export const dataFrom = (raw: RawTables = tables()): SankeyData => deepFreeze(dependencySankey.parse(deepFreeze(raw)));

export const optionsWith = (options: Partial<SankeyOptions> = {}): SankeyOptions => ({
  ...defaultsOf(sankeyOptions),
  ...options,
});

const viewOf = (id: string): (typeof dependencySankey.views)[number] => {
  const view = dependencySankey.views.find((one) => one.id === id);
  if (!view) throw new Error(`No view "${id}".`);
  return view;
};

export const describeView = (
  id: string,
  data: SankeyData,
  locale: Locale = 'en',
  options: Partial<SankeyOptions> = {},
): Description => viewOf(id).describe(data, { locale, options: optionsWith(options) });

interface Asked {
  readonly locale?: Locale;
  readonly width?: number;
  readonly options?: Partial<SankeyOptions>;
}

/** The picture of a view as flat shapes with token colours of the light theme. */
export const pictureOf = (
  id: string,
  data: SankeyData,
  { locale = 'en', width = 1000, options = {} }: Asked = {},
): Promise<Picture> =>
  paint(viewOf(id).spec(data, { locale, options: optionsWith(options) }, { width, palette: LIGHT }));

/** Every text of a picture, lines joined as they are read. */
export const textsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap(({ lines }) => (lines ? [lines.join(' ')] : []));
