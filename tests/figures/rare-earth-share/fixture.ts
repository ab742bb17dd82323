import type { Description } from '../../../src/core/description.ts';
import type { RawRow, RawTables } from '../../../src/core/figure.ts';
import type { Locale } from '../../../src/core/locale.ts';
import { defaultsOf } from '../../../src/core/options.ts';
import { LIGHT } from '../../../src/core/palette.ts';
import type { Picture } from '../../../src/core/picture.ts';
import { SHARE_DATASETS, type ShareData } from '../../../src/figures/rare-earth-share/dataset.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { shareOptions, type ShareOptions } from '../../../src/figures/rare-earth-share/options.ts';
import { readTables } from '../../../src/static/datasets.ts';
import { paint } from '../../../src/static/paint.ts';

/** The bundled rows as a test may change them. */
export const tables = (): Record<string, RawRow[]> =>
  structuredClone(
    Object.fromEntries(
      Object.entries(readTables(SHARE_DATASETS)).map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]),
    ),
  );

/** The tables with the fields of one row replaced; the row is the one that has the fields of `where`. */
export function changed(
  dataset: (typeof SHARE_DATASETS)[number],
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

export const dataFrom = (raw: RawTables = tables()): ShareData => deepFreeze(rareEarthShare.parse(deepFreeze(raw)));

export const optionsWith = (options: Partial<ShareOptions> = {}): ShareOptions => ({
  ...defaultsOf(shareOptions),
  ...options,
});

const viewOf = (id: string): (typeof rareEarthShare.views)[number] => {
  const view = rareEarthShare.views.find((one) => one.id === id);
  if (!view) throw new Error(`No view "${id}".`);
  return view;
};

export const describeView = (
  id: string,
  data: ShareData,
  locale: Locale = 'en',
  options: Partial<ShareOptions> = {},
): Description => viewOf(id).describe(data, { locale, options: optionsWith(options) });

interface Asked {
  readonly locale?: Locale;
  readonly width?: number;
  readonly options?: Partial<ShareOptions>;
}

/** The picture of a view as flat shapes with token colours of the light theme. */
export const pictureOf = (
  id: string,
  data: ShareData,
  { locale = 'en', width = 1000, options = {} }: Asked = {},
): Promise<Picture> =>
  paint(viewOf(id).spec(data, { locale, options: optionsWith(options) }, { width, palette: LIGHT }));

/** Every text of a picture, lines joined as they are read. */
export const textsOf = ({ shapes }: Picture): string[] =>
  shapes.flatMap(({ lines }) => (lines ? [lines.join(' ')] : []));
