import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureView } from '../../../src/core/figure/figure.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatPercent } from '../../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Item, Neighbours } from '../../../src/core/figure/items.ts';
import type { Table } from '../../../src/core/figure/description.ts';
import type { Picture, Shape } from '../../../src/core/drawing/picture.ts';
import type { SankeyData } from '../../../src/figures/dependency-sankey/dataset.ts';
import { endUses } from '../../../src/figures/dependency-sankey/end-uses/view.ts';
import type { SankeyOptions } from '../../../src/figures/dependency-sankey/options.ts';
import { supplyChain } from '../../../src/figures/dependency-sankey/supply-chain/view.ts';
import { usImports } from '../../../src/figures/dependency-sankey/us-imports/view.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { randomRuns } from '../../random-runs.ts';
import { changed, dataFrom, describeView, optionsWith, customData, pictureOf } from './fixture.ts';
import { OWN_ROWS } from './custom-rows.ts';
import { itemsFrom } from '../from-rows.ts';

type View = FigureView<SankeyData, SankeyOptions>;

const WIDTHS = [288, 1000];
const ARROWS = ['left', 'right', 'up', 'down'] as const;

const itemsOf = (
  view: View,
  data: SankeyData = dataFrom(),
  locale: Locale = 'en',
  options: Partial<SankeyOptions> = {},
): readonly Item[] => itemsFrom(view, data, { locale, options: optionsWith(options) }).items;

const idsOf = (id: string): string[] => id.split(' ');

/** The shapes of a mark: those with its ids, or else with them among others. */
function shapesOf({ id, row }: Item, { shapes }: Picture): Shape[] {
  const exact = shapes.filter((shape) => shape.id === id);
  if (exact.length || row === null) return exact;
  return shapes.filter((shape) => idsOf(id).every((id) => idsOf(shape.id ?? '').includes(id)));
}

/** Where an arrow leads among the marks that the picture has. */
function next(items: readonly Item[], from: number, arrow: keyof Neighbours, isShown: (place: number) => boolean) {
  let place = items[from]!.to[arrow];
  while (place !== null && !isShown(place)) place = items[place]!.to[arrow];
  return place;
}

function reached(items: readonly Item[], isShown: (place: number) => boolean): Set<number> {
  const start = items.findIndex((_, place) => isShown(place));
  const found = new Set([start]);
  for (const place of found)
    for (const arrow of ARROWS) {
      const to = next(items, place, arrow, isShown);
      if (to !== null) found.add(to);
    }
  return found;
}

/** Columns whose cells a mark says in its own words. */
const SAID = ['material', 'country', 'item', 'element', 'use', 'year'];

/** Marks say what the table's rows say. */
function expectLabelledAlike(
  items: readonly Item[],
  { columns, rows }: ReturnType<View['describe']>['table'],
  locale: Locale,
) {
  for (const { title, facts, row } of items) {
    expect(JSON.stringify([title, facts])).not.toMatch(/undefined|NaN|null|→|""/u);
    if (row === null) continue;
    const labelled = [title, ...facts].join(' | ').toLowerCase();
    columns.forEach(({ id, unit }, column) => {
      const cell = rows[row]![column] ?? null;
      if (cell === null) return;
      if (SAID.includes(id))
        for (const part of String(cell).split(' → ')) expect(labelled, title).toContain(part.toLowerCase());
      if (id === 'share' && unit !== '%')
        expect(facts[0], title).toContain(` ${(unit ?? '').replace(/^tonnes$/u, 'tonne')}`);
      if (id === 'share' && unit === '%')
        expect(facts[0]!.match(/[\d.,]+\s?%/gu), title).toEqual([formatPercent(locale, Number(cell), 2)]);
      if (id === 'flag' && cell !== flagLabel('sourced', locale)) expect(facts, title).toContain(cell);
    });
  }
}

async function expectReadable(view: View, data: SankeyData, locale: Locale, options: Partial<SankeyOptions> = {}) {
  const items = itemsOf(view, data, locale, options);
  const { table } = describeView(view.id, data, locale, options);
  expectLabelledAlike(items, table, locale);
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rows = items.flatMap(({ row }) => row ?? []);
  expect(new Set(rows).size).toBe(rows.length);
  // A share of zero is shown in the table only, and a small supplier is a fact of the item into which it is folded.
  const share = table.columns.findIndex(({ id }) => id === 'share');
  const supplier = table.columns.findIndex(({ id }) => id === 'country');
  const facts = items.filter(({ row, id }) => row === null && idsOf(id).length > 2).flatMap((item) => item.facts);
  const isFact = (row: Table['rows'][number]): boolean =>
    facts.some((fact) => fact.startsWith(String(row[supplier])) && fact.includes(String(row[share])));
  expect(table.rows.filter((row, place) => !rows.includes(place) && row[share] !== 0 && !isFact(row))).toEqual([]);
  for (const width of WIDTHS) {
    const picture = await pictureOf(view.id, data, { locale, width, options });
    const isShown = (place: number): boolean => shapesOf(items[place]!, picture).length > 0;
    const hidden = items.filter((item, place) => item.row !== null && !isShown(place));
    expect(hidden.map(({ id }) => id)).toEqual([]);
    // A shape into which others are folded has their ids after its own.
    const isNamed = (id: string): boolean =>
      ids.includes(id) ||
      items.some((item) => item.row !== null && shapesOf(item, picture).some((one) => one.id === id));
    const unnamed = picture.shapes.flatMap(({ id }) => (id === undefined || isNamed(id) ? [] : [id]));
    expect(unnamed).toEqual([]);
    const shown = ids.filter((_, place) => isShown(place));
    const found = reached(items, isShown);
    expect(shown.filter((id) => !found.has(ids.indexOf(id)))).toEqual([]);
  }
}

/** The fewest rows that are drawn, and the marks that they have. */
const FEWEST: Readonly<Record<string, readonly [tables: Readonly<Record<string, readonly RawRow[]>>, keys: string[]]>> =
  {
    'us-imports': [{ 'us-imports': [{ material: 'Dy', country: 'CHN', share_pct: 100 }] }, ['CHN', 'CHN Dy', 'Dy']],
    'supply-chain': [
      {
        'supply-chain-links': [
          { source_stage: 'mine', source_party: 'CHN', target_stage: 'refine', target_party: 'CHN', value_pct: 83 },
        ],
      },
      ['mine-CHN CHN', 'mine-CHN refine-CHN CHN', 'refine-CHN CHN'],
    ],
    // A single material is a list, in which the name of a use belongs to its link.
    'end-uses': [{ 'element-uses': [{ symbol: 'Dy', use: 'ev' }] }, ['Dy', 'Dy ev']],
  };

describe.each(OWN_ROWS)('marks of %s', (id, view: View, custom) => {
  test.each(LOCALES)('say in %s what rows say, stand in the picture and are reached by arrows', async (locale) => {
    for (const options of [{}, ...(view.variants ?? [])]) await expectReadable(view, dataFrom(), locale, options);
  });

  test('do so with any rows', async () => {
    await fc.assert(
      fc.asyncProperty(custom, fc.constantFrom(...LOCALES), async ({ tables }, locale) =>
        expectReadable(view, dataFrom(tables), locale),
      ),
      { numRuns: randomRuns(10) },
    );
  }, 600_000);

  test('are the ends and the link of a lone row', async () => {
    const [rows, ids] = FEWEST[id]!;
    const data = customData(rows);
    expect(itemsOf(view, data).map(({ id }) => id)).toEqual(ids);
    for (const locale of LOCALES) await expectReadable(view, data, locale);
  });

  test('are described in each language', () => {
    const labelled = LOCALES.map((locale) => itemsOf(view, dataFrom(), locale));
    labelled[0]!.forEach(({ id, row }, place) => {
      if (row === null || !id.includes(' ')) return;
      expect(new Set(labelled.map((items) => items[place]!.title)).size, id).toBe(LOCALES.length);
      expect(new Set(labelled.map((items) => items[place]!.facts[0])).size, id).toBe(LOCALES.length);
    });
  });

  test('put every node before its links', () => {
    const ids = itemsOf(view).map(({ id }) => id);
    const links = ids.filter((each) => (id !== 'supply-chain' ? each.includes(' ') : idsOf(each).length > 2));
    for (const link of links) {
      const before = ids.slice(0, ids.indexOf(link)).findLast((id) => !links.includes(id));
      // Small suppliers are folded into other countries.
      expect([idsOf(link)[0], 'OTH']).toContain(idsOf(before!)[0]);
    }
  });
});

/** Keys of the marks that arrows lead to, one after the other. */
function walk(view: View, data: SankeyData, start: string, arrows: string): string[] {
  const items = itemsOf(view, data);
  let place = items.findIndex(({ id }) => id === start);
  return idsOf(arrows).map((arrow) => {
    place = items[place]!.to[arrow as keyof Neighbours] ?? -1;
    return items[place]?.id ?? 'nowhere';
  });
}

describe('arrows', () => {
  test('lead from a country along its links to materials, and back', () => {
    expect(walk(usImports, dataFrom(), 'CHN', 'right right left left left')).toEqual([
      'CHN compounds-metals',
      'compounds-metals',
      'CHN compounds-metals',
      'CHN',
      'nowhere',
    ]);
    expect(walk(usImports, dataFrom(), 'CHN Er', 'down down up up right up left')).toEqual([
      'JPN compounds-metals',
      'JPN Sc',
      'JPN compounds-metals',
      'CHN Er',
      'Er',
      'Yb',
      'CHN Yb',
    ]);
    expect(walk(usImports, dataFrom(), 'OTH', 'up down down')).toEqual(['MYS', 'OTH', 'nowhere']);
    // One item for the ribbon into which small suppliers are folded.
    expect(walk(usImports, dataFrom(), 'OTH compounds-metals EST', 'up down left')).toEqual([
      'MYS compounds-metals',
      'OTH compounds-metals EST',
      'OTH',
    ]);
    expect(walk(usImports, dataFrom(), 'Er', 'down left')).toEqual(['Sm', 'nowhere']);
  });

  test('lead through the middle of a chain', () => {
    expect(walk(supplyChain, dataFrom(), 'mine-OTH OTH', 'right right right right down left')).toEqual([
      'mine-OTH refine-CHN OTH CHN',
      'refine-CHN CHN',
      'refine-CHN magnet-CHN CHN',
      'magnet-CHN CHN',
      'magnet-OTH OTH',
      'refine-OTH magnet-OTH OTH',
    ]);
  });

  test('lead from step to step where nothing flows between them', () => {
    const total = (stage: string) => ({
      stage,
      scope: stage === 'magnets' ? 'sintered-magnets' : 'magnet',
      country: 'CHN',
      year: 2030,
      share_pct: 60,
    });
    const data = customData({ 'stage-shares': ['mining', 'refining', 'magnets'].map(total) });
    expect(walk(supplyChain, data, 'mine-OTH OTH', 'right right left up left')).toEqual([
      'refine-OTH OTH',
      'magnet-OTH OTH',
      'refine-OTH OTH',
      'refine-CHN CHN',
      'mine-CHN CHN',
    ]);
  });
});

describe('arrows in the grid of uses', () => {
  test('lead along a row, whose name is at either end', () => {
    expect(walk(endUses, dataFrom(), 'Dy', 'right right right right left left')).toEqual([
      'Dy ev',
      'Dy fighter',
      'Dy sonar',
      'Dy',
      'Dy sonar',
      'Dy fighter',
    ]);
  });

  test('lead down a column over its empty cells, and up to its use', () => {
    expect(walk(endUses, dataFrom(), 'medical', 'down down down up up up')).toEqual([
      'Gd medical',
      'Tm medical',
      'Lu medical',
      'Tm medical',
      'Gd medical',
      'medical',
    ]);
    expect(walk(endUses, dataFrom(), 'Tb ev', 'down up')).toEqual(['Nd ev', 'Tb ev']);
  });

  test('lead from name to name, from use to use, and from one to the other', () => {
    expect(walk(endUses, dataFrom(), 'Tb', 'down up up up right left left')).toEqual([
      'Y',
      'Tb',
      'Dy',
      'ev',
      'fighter',
      'ev',
      'nowhere',
    ]);
  });

  test('lead through the list of a single material', () => {
    const uses = ['ev', 'sonar'].map((use) => ({ symbol: 'Dy', use }));
    expect(walk(endUses, customData({ 'element-uses': uses }), 'Dy', 'down right up left')).toEqual([
      'Dy ev',
      'Dy sonar',
      'Dy ev',
      'Dy',
    ]);
  });
});

describe('the description of an item', () => {
  const item = (items: readonly Item[], id: string): Item => items.find((one) => one.id === id)!;
  const labelled = (view: View, id: string, data?: SankeyData): string[] => {
    const { title, facts } = item(itemsOf(view, data), id);
    return [title, ...facts];
  };

  test.each(LOCALES)('is no number of a country, in %s', (locale) => {
    const items = itemsOf(usImports, dataFrom(), locale);
    const countries = items.slice(
      0,
      items.findIndex(({ id }) => id === 'compounds-metals'),
    );
    const nodes = countries.filter(({ id }) => !id.includes(' '));
    expect(nodes.map(({ id }) => id)).toEqual(['CHN', 'JPN', 'DEU', 'MYS', 'OTH']);
    for (const { title, facts } of nodes) expect([title, ...facts].join()).not.toMatch(/\d/u);
  });

  test('is whose material it was made from, only where a row says so', () => {
    expect(labelled(usImports, 'JPN')).toEqual([
      'Japan',
      'source of US imports of all rare earths and scandium',
      'All rare earths: made partly from Australian, Chinese and other material',
    ]);
    // Rows of erbium and ytterbium say only that the material is from elsewhere.
    expect(labelled(usImports, 'DEU')).toEqual([
      'Germany',
      'source of US imports of yttrium, ytterbium and erbium',
      'Yttrium: made partly from Chinese and other material',
      'Ytterbium: made partly from foreign material',
      'Erbium: made partly from foreign material',
    ]);
    expect(labelled(usImports, 'JPN compounds-metals')).toEqual([
      'All rare earths from Japan',
      '5% of US imports, 2021–24',
      'made partly from Australian, Chinese and other material',
    ]);
    expect(labelled(usImports, 'JPN Sc')).toEqual(['Scandium from Japan', '89% of US imports, 2021–24']);
    // What the mark of a material means.
    expect(labelled(usImports, 'Y')).toContain('nearly all made from Chinese material');
    expect(labelled(usImports, 'Er')).not.toContain('rest partly made from Chinese material');
  });

  test('is how a material stands, and that no figure is published', () => {
    expect(labelled(usImports, 'Sc')).toEqual(['Scandium', 'China 11%', 'Controlled since 4 April 2025']);
    expect(labelled(usImports, 'Dy')).toEqual(['Dysprosium', 'no figure published', 'Controlled']);
  });

  test('is how sure China’s share of a material is', () => {
    const of = (rows: readonly RawRow[]) => customData({ 'us-imports': rows });
    const china = { material: 'Dy', country: 'CHN', share_pct: 82.5 };
    expect(labelled(usImports, 'Dy', of([{ ...china, flag: 'disputed' }]))).toEqual([
      'Dysprosium',
      'China 82.5%',
      'disputed',
    ]);
    const others = [
      { ...china, country: 'NLD' },
      { ...china, material: 'Tb' },
    ];
    expect(labelled(usImports, 'Dy', of(others))).toEqual(['Dysprosium', 'China not named']);
    const whole = [...others, { ...china, country: 'JPN', share_pct: 17.5 }];
    expect(labelled(usImports, 'Dy', of(whole))).toEqual(['Dysprosium', 'China 0%', 'derived']);
    expect(labelled(usImports, 'OTH Dy', of(others))).toEqual([
      'Dysprosium from other countries',
      '17.5% of imports',
      'derived',
    ]);
  });

  test('is “about” where the source says so, and “inferred” of a ribbon', () => {
    expect(labelled(supplyChain, 'mine-CHN CHN')).toEqual([
      'Mining: China',
      'about 60% of the world total, 2024',
      'as cited',
    ]);
    expect(labelled(supplyChain, 'mine-OTH refine-CHN OTH CHN')).toEqual([
      'From Mining: Rest of the world to Refining: China',
      '31% of the world total, 2024',
      'inferred, illustrative (derived)',
    ]);
  });

  test('is how often elements and uses are linked, and whether a link was read', () => {
    expect(labelled(endUses, 'Y')).toEqual(['Yttrium', '3 known uses']);
    expect(labelled(endUses, 'fighter')).toEqual([
      'Fighter jets',
      '6 rare-earth elements',
      'in the article',
      'named in the headline',
    ]);
    expect(labelled(endUses, 'medical')).toEqual(['Medical imaging, radiography', '3 rare-earth elements']);
    expect(labelled(endUses, 'Dy ev')).toEqual([
      'Dysprosium in electric cars',
      sankeyMessages('en').uses.read,
      'in the article',
      'named in the headline',
    ]);
    expect(labelled(endUses, 'Sc fighter')).toEqual(['Scandium in fighter jets', 'as cited', 'in the article']);
    const once = dataFrom(changed('element-uses', { symbol: 'Tm', use: 'medical' }, { flag: 'disputed' }));
    expect(labelled(endUses, 'Tm medical', once)).toContain('disputed');
    expect(labelled(endUses, 'Tm', once)).toContain('1 known use');
  });
});
