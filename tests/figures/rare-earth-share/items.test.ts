import type { RawRow, RawTables } from '../../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Description } from '../../../src/core/figure/description.ts';
import type { FigureView } from '../../../src/core/figure/figure.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatNumber, formatPercent } from '../../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Item, ItemSet } from '../../../src/core/figure/items.ts';
import { namesIn } from '../../../src/core/i18n/names.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import type { Picture, Shape } from '../../../src/core/drawing/picture.ts';
import { countries } from '../../../src/figures/rare-earth-share/countries/view.ts';
import type { ShareData } from '../../../src/figures/rare-earth-share/dataset.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import type { ShareOptions } from '../../../src/figures/rare-earth-share/options.ts';
import { stages } from '../../../src/figures/rare-earth-share/stages/view.ts';
import { stagesMessages } from '../../../src/figures/rare-earth-share/i18n/stages.ts';
import { trendOf } from '../../../src/figures/rare-earth-share/trend/model.ts';
import { trend } from '../../../src/figures/rare-earth-share/trend/view.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { pictureSetsOf } from '../../../src/build/prerender-view.ts';
import { randomRuns } from '../../random-runs.ts';
import { dataFrom, optionsWith, customData } from './fixture.ts';
import { OWN_ROWS } from './custom-rows.ts';
import { describeFrom, itemsFrom, specFrom } from '../from-rows.ts';

type View = FigureView<ShareData, ShareOptions>;

/** Composed for a phone and for a wide page. */
const WIDTHS = [288, 1000];

/** A view with its marks and its words, in one language. */
interface Labelled {
  readonly view: View;
  readonly data: ShareData;
  readonly options: ShareOptions;
  readonly locale: Locale;
  readonly items: readonly Item[];
  readonly sonification: ItemSet['sonification'];
  readonly table: Description['table'];
}

function label(view: View, data: ShareData, options: Partial<ShareOptions> = {}, locale: Locale = 'en'): Labelled {
  const context = { locale, options: optionsWith(options) };
  const { table } = describeFrom(view, data, context);
  return {
    view,
    data,
    locale,
    table,
    options: context.options,
    sonification: undefined,
    ...itemsFrom(view, data, context),
  };
}

const pictureAt = ({ view, data, options, locale }: Labelled, width: number): Promise<Picture> =>
  renderSpec(specFrom(view, data, { locale, options }, { width, palette: LIGHT }));

const idsOf = (id = ''): string[] => id.split(' ');

/** The shapes of a mark: those with its key; where there are none, those that stand for it among others. */
function shapesFor({ id }: Item, shapes: readonly Shape[]): Shape[] {
  const exact = shapes.filter((shape) => shape.id === id);
  return exact.length ? exact : shapes.filter((shape) => idsOf(id).every((id) => idsOf(shape.id).includes(id)));
}

/** The points of an outline, in drawing order. */
const verticesOf = (shape: Shape | undefined): { x: number; y: number }[] =>
  [...String(shape?.attributes['d'] ?? '').matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

function cellOf({ table }: Labelled, { row }: Item, id: string): Cell {
  const cell = table.rows[row ?? -1]?.[table.columns.findIndex((column) => column.id === id)];
  if (cell === undefined) throw new Error(`Row ${String(row)} has no cell "${id}".`);
  return cell;
}

const columnOf = ({ table }: Labelled, id: string): string =>
  table.columns.find((column) => column.id === id)?.label ?? '';

/** Every mark is there once, and arrows lead to each from the first. */
function expectReachable({ items }: Labelled): void {
  expect(items).not.toHaveLength(0);
  expect(new Set(items.map(({ id, vertex }) => `${id}/${String(vertex)}`)).size).toBe(items.length);
  const reached = new Set([0]);
  for (const place of reached)
    for (const next of Object.values(items[place]!.to)) if (next !== null) reached.add(Number(next));
  expect(reached.size).toBe(items.length);
  items.forEach(({ to: { left, right, up } }, place) => {
    if (left !== null) expect(items[left]?.to.right).toBe(place);
    if (right !== null) expect(items[right]?.to.left).toBe(place);
    if (up !== null && items[up]?.subject === items[place]?.subject) expect(items[up]?.to.down).toBe(place);
  });
}

/** What a mark says is what its row of the table says, and how sure it is. */
function expectAgreeing(labelled: Labelled): void {
  const { view, data, options, locale, items } = labelled;
  for (const item of items) {
    const { title, facts, subject = '' } = item;
    for (const fact of [title, ...facts]) expect(fact, title).toMatch(/\S/u);
    expect(JSON.stringify(item)).not.toMatch(/NaN|undefined|Infinity/u);
    if (item.row === null) continue;
    const number = (id: string): string => formatNumber(locale, Number(cellOf(labelled, item, id)));
    // An amount is said in full, without the noise of sums.
    const amount = (id: string): string =>
      formatNumber(locale, Number(Number(cellOf(labelled, item, id)).toPrecision(12)), 20);
    const percent = (id: string): string => formatPercent(locale, Number(cellOf(labelled, item, id)), 1);
    const [value = '', second = ''] = facts;
    if (view.id === 'stages') {
      expect(title).toBe(cellOf(labelled, item, 'country'));
      // A bar is named by its stage, or by its year if it is of the only stage.
      const stage = String(cellOf(labelled, item, 'stage'));
      const year = String(cellOf(labelled, item, 'year'));
      expect(value.startsWith(stage) || year.includes(value.slice(0, 4))).toBe(true);
      expect(value.endsWith(percent('share'))).toBe(true);
      const hasScope = labelled.table.columns.some(({ id }) => id === 'scope');
      const scope = hasScope ? cellOf(labelled, item, 'scope') : '';
      for (const said of [stage, year, scope]) expect(facts.join('\n')).toContain(said);
    } else if (view.id === 'countries') {
      expect(title).toBe(cellOf(labelled, item, 'country'));
      expect(value).toContain(amount('tonnes'));
      // Percentages have no shares.
      if (labelled.table.columns.some(({ id }) => id === 'share')) {
        const share = cellOf(labelled, item, 'share');
        expect(second).toContain(typeof share === 'number' ? percent('share') : `${String(share)}%`);
        expect(second).toContain(flagLabel('derived', locale));
      }
      const reserves = facts.find((fact) => fact.startsWith(columnOf(labelled, 'reserves')));
      if (labelled.table.columns.some(({ id }) => id === 'reserves'))
        expect(reserves).toContain(cellOf(labelled, item, 'reserves') === null ? '' : number('reserves'));
    } else {
      expect(columnOf(labelled, subject)).toContain(title);
      expect(value.startsWith(String(cellOf(labelled, item, 'year')))).toBe(true);
      expect(value).toContain(options.measure === 'share' ? percent(subject) : amount(subject));
    }
    // A year of tonnes has a row for each country, but one line of the table.
    if (view.id === 'trend' && options.measure === 'tonnes') continue;
    const flag = String(cellOf(labelled, item, 'flag'));
    if (flag !== flagLabel('sourced', locale)) expect(facts, title).toContain(flag);
    for (const id of String(cellOf(labelled, item, 'source')).split(';')) {
      const short = data.sources[id]!.short[locale];
      if (short.length < 80) expect(facts).toContain(short);
    }
  }
}

/** Countries are named on a bar from this share on, in per cent. */
const MIN_NAMED = 5;

/** Whether the picture shows a row of the table by itself: the world is a sum below a line, small parts are in a rest. */
function isShown({ view, locale, table, sonification }: Labelled, row: readonly Cell[], index: number): boolean {
  if (view.id === 'countries') return index < table.rows.length - 1;
  if (view.id === 'trend') return true;
  const [, country, share] = row;
  if (country === namesIn(locale).countries.OTH || country === stagesMessages(locale).untold) return false;
  return country === sonification?.series[0]?.name || Number(share) >= MIN_NAMED;
}

/** Every row that the picture shows has an item. A rest is not a country: it has a row only if it comes from one row. */
function expectComplete(labelled: Labelled): void {
  const rows = labelled.items.flatMap(({ row, subject }) => (subject === undefined ? [] : [row]));
  expect([...new Set(rows)].toSorted((a, b) => Number(a) - Number(b))).toEqual(
    labelled.table.rows.flatMap((row, index) => (isShown(labelled, row, index) ? [index] : [])),
  );
  // What is heard is what the item shows.
  for (const { value, item } of labelled.sonification?.series.flatMap(({ notes }) => notes) ?? []) {
    const { row } = labelled.items[item ?? -1] ?? {};
    if (value !== null) expect(labelled.table.rows[row ?? -1]).toContain(value);
  }
}

/** The point of a line lies where its year and its value put it. */
function expectOnLines({ items, table, options }: Labelled, picture: Picture, where: string): void {
  const points = items.map((item) => {
    const paths = picture.shapes.filter(({ element, id }) => element === 'path' && id === item.id);
    const line = paths.find((path) => verticesOf(path).length > (item.vertex ?? -1));
    // The first path is the line, whole: no other is looked into.
    expect(line, `${where}: ${item.title}`).toBe(paths[0]);
    expect(verticesOf(line)).toHaveLength(items.filter(({ id }) => id === item.id).length);
    const column = table.columns.findIndex(({ id }) => id === item.subject);
    const row = table.rows[item.row ?? -1];
    return { year: Number(row?.[0]), value: Number(row?.[column]), ...verticesOf(line)[item.vertex ?? -1]! };
  });
  const max = (by: 'year' | 'value') => points.reduce((a, b) => (b[by] > a[by] ? b : a));
  const min = (by: 'year' | 'value') => points.reduce((a, b) => (b[by] < a[by] ? b : a));
  const [first, last, low, high] = [min('year'), max('year'), min('value'), max('value')];
  expect(last.x).toBeGreaterThan(first.x);
  for (const { year, value, x, y } of points) {
    const at = first.x + ((year - first.year) / (last.year - first.year)) * (last.x - first.x);
    const height = high.value > low.value ? (value - low.value) / (high.value - low.value) : 0;
    expect(Math.abs(x - at), `${where}: x of ${String(year)}`).toBeLessThanOrEqual(1);
    expect(Math.abs(y - (low.y + height * (high.y - low.y))), `${where}: y of ${String(value)}`).toBeLessThanOrEqual(1);
  }
  if (high.value > low.value && options.measure === 'share') expect(high.y).toBeLessThanOrEqual(low.y);
}

async function expectInPicture(labelled: Labelled): Promise<void> {
  for (const width of WIDTHS) {
    const picture = await pictureAt(labelled, width);
    const where = `${labelled.view.id}, ${labelled.locale}, ${String(width)} px`;
    for (const item of labelled.items)
      expect(shapesFor(item, picture.shapes).length, `${where}: ${item.id}`).toBeGreaterThan(0);
    if (labelled.view === trend) expectOnLines(labelled, picture, where);
    else expect(labelled.items.some(({ vertex }) => vertex !== undefined)).toBe(false);
  }
}

async function expectValidItems(labelled: Labelled): Promise<void> {
  expectReachable(labelled);
  expectAgreeing(labelled);
  expectComplete(labelled);
  await expectInPicture(labelled);
}

const LEAST: readonly (readonly [name: string, view: View, tables: RawTables, options: Partial<ShareOptions>])[] = [
  ['stages', stages, { 'stage-shares': [{ stage: 'refining', country: 'CHN', year: '2030', share_pct: '83' }] }, {}],
  [
    'trend',
    trend,
    {
      'mining-shares': [
        { year: '2029', china_share_pct: '61' },
        { year: '2030', china_share_pct: '57' },
      ],
    },
    {},
  ],
  [
    'trend in tonnes',
    trend,
    {
      'mine-production': [
        { country: 'CHN', year: '2029', tonnes_reo: '310000' },
        { country: 'CHN', year: '2030', tonnes_reo: '330000' },
      ],
    },
    { measure: 'tonnes' },
  ],
  ['countries', countries, { 'mine-production': [{ country: 'CHN', year: '2030', tonnes_reo: '330000' }] }, {}],
];

describe('marks', () => {
  const prerendered = pictureSetsOf(rareEarthShare);

  test.each(prerendered)('of $cacheKey agree with table and picture in every language', async ({ view, options }) => {
    for (const locale of LOCALES) await expectValidItems(label(view, dataFrom(), options, locale));
  });

  test.each(LEAST)('of the fewest rows of %s agree with table and picture', async (_name, view, raw, options) => {
    for (const locale of LOCALES) await expectValidItems(label(view, customData(raw), options, locale));
  });

  test.each(OWN_ROWS)(
    'of any rows of %s agree with table and picture',
    async (_name, view, rows) => {
      await fc.assert(
        fc.asyncProperty(rows, fc.constantFrom(...LOCALES), (custom, locale) =>
          expectValidItems(label(view, rareEarthShare.parse(custom.tables), custom.options, locale)),
        ),
        { numRuns: randomRuns(10) },
      );
    },
    600_000,
  );

  test.each([
    ['stages', stages, {}],
    ['trend', trend, {}],
    ['trend', trend, { measure: 'tonnes' }],
    ['countries', countries, {}],
  ] as const)('of %s say nothing alike in two languages but numbers and names of sources', (_name, view, options) => {
    const data = dataFrom();
    const names = Object.values(data.sources).flatMap(({ short }) => Object.values(short));
    const textsOf = ({ items }: Labelled): string[] =>
      items.flatMap(({ facts }) => facts.filter((fact) => !names.includes(fact) && !/^[\d.,%]+$/u.test(fact)));
    const [japanese, english] = (['ja', 'en'] as const).map(
      (locale) => new Set(textsOf(label(view, data, options, locale))),
    );
    expect([...english!].filter((fact) => japanese!.has(fact))).toEqual([]);
  });
});

describe('marks of stages', () => {
  const custom = (...rows: readonly (readonly [stage: string, country: string, share: number])[]) =>
    customData({
      'stage-shares': rows.map(([stage, country, share_pct]): RawRow => ({ stage, country, share_pct, year: 2024 })),
    });
  const find = ({ items }: Labelled, id: string): Item => items.find((item) => item.id === id)!;

  test('have ids by stage, and highlight their country', async () => {
    const labelled = label(stages, dataFrom());
    expect(labelled.items.filter(({ subject }) => subject === 'CHN').map(({ id }) => id)).toEqual([
      'CHN mining',
      'CHN refining',
      'CHN heavy-separation',
      'CHN magnets',
    ]);
    expect(labelled.items.filter(({ subject }) => subject === undefined).map(({ title }) => title)).toEqual(
      Array.from({ length: 4 }, () => 'Other countries'),
    );
    const { shapes } = await pictureAt(labelled, 1000);
    for (const item of labelled.items.filter(({ subject }) => subject === 'CHN'))
      expect(shapesFor(item, shapes).map(({ element }) => element)).toEqual(['rect', 'text']);
  });

  test('find countries without space of their own in the grey rest', async () => {
    const labelled = label(stages, dataFrom());
    const [narrow, wide] = [await pictureAt(labelled, 288), await pictureAt(labelled, 1000)];
    for (const id of ['AUS mining', 'MMR mining', 'OTH mining']) {
      const item = find(labelled, id);
      const [bar, label] = shapesFor(item, narrow.shapes);
      expect([bar?.id, label?.id]).toEqual(['OTH mining AUS MMR', 'OTH mining AUS MMR']);
      expect(bar?.attributes['fill']).toBe(LIGHT['series-2']);
      expect(shapesFor(item, wide.shapes)[0]?.id).toBe(id);
    }
    expect(shapesFor(find(labelled, 'OTH refining'), narrow.shapes)[0]?.id).toBe('OTH refining');
  });

  test('lead up and down to the same country, however long its bars are', () => {
    const labelled = label(
      stages,
      custom(
        ['mining', 'CHN', 99],
        ['refining', 'CHN', 1],
        ['refining', 'MYS', 40],
        ['magnets', 'MYS', 90],
        ['magnets', 'CHN', 2],
      ),
    );
    const at = (id: string) => labelled.items.findIndex((item) => item.id === id);
    expect(find(labelled, 'CHN mining').to.down).toBe(at('CHN refining'));
    expect(find(labelled, 'CHN magnets').to.up).toBe(at('CHN refining'));
    expect(find(labelled, 'MYS refining').to.down).toBe(at('MYS magnets'));
    expect(find(labelled, 'OTH refining').to.up).toBe(at('OTH mining'));
  });

  test('hold China also where it has nothing', async () => {
    const labelled = label(stages, custom(['mining', 'CHN', 0], ['mining', 'USA', 100]));
    expect(labelled.items.map(({ id, facts }) => [id, facts[0]])).toEqual([
      ['CHN mining', 'Mining: 0%'],
      ['USA mining', 'Mining: 100%'],
    ]);
    expect(shapesFor(labelled.items[0]!, (await pictureAt(labelled, 288)).shapes)[0]?.lines).toEqual(['0%']);
  });

  test('describe the rest by its row if it has one, and as the remainder otherwise', () => {
    const { facts, row } = find(label(stages, dataFrom()), 'OTH mining');
    expect(row).toBeNull();
    expect(facts).toEqual(['Mining: 4.7%', 'all rare earths', '2025 (est.)', 'USGS MCS 2026', 'derived']);
    const labelled = label(stages, custom(['magnets', 'CHN', 60], ['magnets', 'OTH', 40]));
    expect(find(labelled, 'OTH magnets')).toMatchObject({
      row: 1,
      facts: expect.not.arrayContaining(['derived']) as unknown,
    });
    expect(find(label(stages, custom(['magnets', 'CHN', 60], ['magnets', 'JPN', 3])), 'OTH magnets').row).toBeNull();
  });

  test('show the article’s own number for China, and flags', () => {
    const { facts } = find(label(stages, dataFrom()), 'CHN refining');
    expect(facts).toEqual([
      'Refining: 91%',
      'July 2025 report: 90%',
      'magnet rare earths',
      '2024',
      'IEA 2026',
      'as cited',
    ]);
  });

  test('are heard as China’s shares in the order of the chain', () => {
    expect(label(stages, dataFrom()).sonification).toEqual({
      order: 'Stage',
      measure: 'Share, %',
      series: [
        {
          name: 'China',
          notes: [
            { label: 'Mining', value: 69.2, item: 0 },
            { label: 'Refining', value: 91, item: 5 },
            { label: 'Heavy rare-earth separation', value: 99, item: 7 },
            { label: 'Making magnets', value: 94, item: 9 },
          ],
        },
      ],
    });
  });
});

describe('marks of the trend', () => {
  const find = ({ items, table }: Labelled, id: string, year: number): Item =>
    items.find((item) => item.id === id && table.rows[item.row ?? -1]?.[0] === String(year))!;

  test('are points of one line, also where years are missing from it', async () => {
    const labelled = label(trend, dataFrom());
    expect(find(labelled, 'OTH', 1996).vertex).toBe(1);
    expect(find(labelled, 'OTH', 1997)).toBeUndefined();
    expect(find(labelled, 'OTH', 1998).vertex).toBe(2);
    const { shapes } = await pictureAt(labelled, 1000);
    const line = String(shapes.find(({ id }) => id === 'OTH')?.attributes['d']);
    expect(line.match(/M/gu)).toHaveLength(2);
    const gappy = [1990, 1991, 1992, 2005, 2010, 2011].map((year): RawRow => ({
      year,
      china_share_pct: year - 1940,
      ...(year !== 1991 && { usa_share_pct: 5 }),
    }));
    await expectValidItems(label(trend, customData({ 'mining-shares': gappy })));
  });

  test('lead along a line by year, and up and down to the same year', () => {
    const labelled = label(trend, dataFrom());
    const at = (id: string, year: number) => labelled.items.indexOf(find(labelled, id, year));
    expect(find(labelled, 'CHN', 2005).to).toEqual({
      left: at('CHN', 2004),
      right: at('CHN', 2006),
      up: null,
      down: at('USA', 2005),
    });
    expect(find(labelled, 'USA', 2005).to).toMatchObject({ up: at('CHN', 2005), down: at('OTH', 2005) });
    // The remainder of 1997 is left out.
    expect([at('OTH', 1996), at('OTH', 1998)]).toContain(find(labelled, 'USA', 1997).to.down);
  });

  test('show a share with its tonnes, its sources and its flag', () => {
    const labelled = label(trend, dataFrom());
    expect(find(labelled, 'CHN', 2011).facts).toEqual([
      '2011: 90.2%',
      '93,800 t',
      'official quota',
      'USGS via Energy Institute 2024',
      'USGS Data Series 140',
      'derived',
    ]);
    expect(find(labelled, 'USA', 2011).facts).not.toContain('official quota');
    expect(find(labelled, 'OTH', 2025).facts).toEqual(['2025: 17.7%', 'estimate', 'USGS MCS 2026', 'derived']);
  });

  test('show tonnes only from the row of the country', () => {
    const labelled = label(trend, dataFrom(), { measure: 'tonnes' });
    expect(find(labelled, 'CHN', 2000).facts).toEqual(['2000: 73,000 t', 'USGS via Energy Institute 2024', 'as cited']);
    expect(find(labelled, 'USA', 2000).facts).toEqual(['2000: 5,000 t', 'USGS Data Series 140']);
    expect(find(labelled, 'CHN', 2024).facts).toContain('estimate');
    expect(find(labelled, 'USA', 2024).facts).not.toContain('estimate');
  });

  test('say where the source changes, as the circled numbers do', () => {
    for (const measure of ['share', 'tonnes'] as const) {
      const { items } = label(trend, dataFrom(), { measure });
      const { breaks } = trendOf(dataFrom(), optionsWith({ measure }));
      const said = items.filter(({ id, facts }) => id === 'CHN' && facts.includes('source changes here'));
      expect(breaks.length).toBeGreaterThan(1);
      expect(said.map(({ facts }) => Number(facts[0]!.slice(0, 4)))).toEqual(breaks.map(({ from }) => from));
    }
  });

  test('call what the two countries leave derived, whatever the flag of the row', () => {
    const rows = [2029, 2030].map((year): RawRow => ({ year, china_share_pct: 60, usa_share_pct: 10 }));
    const labelled = label(trend, customData({ 'mining-shares': rows }));
    expect(find(labelled, 'OTH', 2030).facts).toContain('derived');
    expect(find(labelled, 'CHN', 2030).facts).not.toContain('derived');
  });

  test('are heard line by line, with a rest where a year has no value', () => {
    const shares = label(trend, dataFrom()).sonification!;
    expect([shares.order, shares.measure]).toEqual(['Year', 'Share of world, %']);
    expect(shares.series.map(({ name, notes }) => [name, notes.length, notes[2]])).toEqual([
      ['China', 31, { label: '1997', value: 77.6, item: 2 }],
      ['United States', 31, { label: '1997', value: 29.3, item: 33 }],
      ['Others', 31, { label: '1997', value: null, item: null }],
    ]);
    const tonnes = label(trend, dataFrom(), { measure: 'tonnes' }).sonification!;
    expect(tonnes.measure).toBe('Mined, t');
    expect(tonnes.series.map(({ name, notes }) => [name, notes.at(-1)?.value])).toEqual([
      ['China', 270_000],
      ['United States', 51_000],
      ['Australia', 29_000],
      ['Myanmar', 22_000],
    ]);
  });
});

describe('marks of countries', () => {
  const find = ({ items }: Labelled, id: string): Item => items.find((item) => item.id === id)!;

  test('show tonnes, share and reserves, and which are unknown', () => {
    const labelled = label(countries, dataFrom());
    expect(find(labelled, 'CHN').facts).toEqual([
      'Mined: 270,000 t',
      'Share of world: 69.2%, derived',
      'Reserves: 44,000,000 t',
      'at most 59% of the world’s known reserves, derived',
      '2025',
      'estimated',
      'USGS MCS 2026',
    ]);
    expect(find(labelled, 'MMR').facts).toContain('Reserves: no figure');
    expect(find(labelled, 'MMR').facts.join()).not.toContain('at most');
    expect(find(labelled, 'BRA').facts).toContain('large reserves, little mining');
    expect(
      label(countries, dataFrom(), { year: 2020 })
        .items.flatMap(({ facts }) => facts)
        .join(),
    ).not.toContain('Reserves');
  });

  test('say how sure reserves are, and "at most" only of a lower bound', () => {
    const data = (lower_bound: string, world: number) =>
      customData({
        'mine-production': [{ country: 'CHN', year: 2030, tonnes_reo: 9 }],
        reserves: [
          { country: 'CHN', tonnes_reo: 30, flag: 'disputed' },
          { country: 'WLD', tonnes_reo: world, lower_bound },
        ],
      });
    expect(find(label(countries, data('no', 40)), 'CHN').facts).toEqual(
      expect.arrayContaining(['Reserves: 30 t, disputed', '75% of the world’s known reserves, derived']),
    );
    expect(find(label(countries, data('yes', 40)), 'CHN').facts.join()).toContain('at most 75%');
    expect(find(label(countries, data('yes', 20)), 'CHN').facts.join()).not.toContain('known reserves');
  });

  test('find small countries in the line that stands for them on a phone', async () => {
    const labelled = label(countries, dataFrom());
    const { shapes } = await pictureAt(labelled, 288);
    const [line, ...others] = shapesFor(find(labelled, 'IND'), shapes);
    expect(others).toEqual([]);
    expect(line?.lines?.join(' ')).toContain('8 more countries');
    expect(shapesFor(find(labelled, 'CHN'), shapes).length).toBeGreaterThan(2);
  });

  test('are heard as tonnes from the first to the last', () => {
    const { sonification, items } = label(countries, dataFrom());
    expect([sonification?.order, sonification?.measure]).toEqual(['Country', 'Mined in 2025, t']);
    expect(sonification?.series.map(({ name, notes }) => [name, notes.length, notes[1]])).toEqual([
      ['Mined in 2025, t', items.length, { label: 'United States', value: 51_000, item: 1 }],
    ]);
  });
});
