import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data/data-error.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatDate } from '../../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { stateMessages } from '../../../src/core/i18n/state.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS, type Picture, type Shape } from '../../../src/core/drawing/picture.ts';
import type { SankeyData } from '../../../src/figures/dependency-sankey/dataset.ts';
import type { SankeyOptions } from '../../../src/figures/dependency-sankey/options.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { shapeIds } from '../../../src/figures/dependency-sankey/us-imports/drawn.ts';
import { importItems } from '../../../src/figures/dependency-sankey/us-imports/items.ts';
import { importFlows } from '../../../src/figures/dependency-sankey/us-imports/model.ts';
import { feedText as feedTextOf } from '../../../src/figures/dependency-sankey/us-imports/names.ts';
import { changed, dataFrom, describeView, optionsWith, customData, pictureOf, tables, textsOf } from './fixture.ts';

const flows = (edition: '2025' | '2026' = '2026') => importFlows(dataFrom(), optionsWith({ edition }));
const feedText = (origins: readonly string[], locale: Locale): string => feedTextOf(origins, { labels: {} }, locale);
const rows2026 = (tables()['us-imports'] ?? []).filter(({ edition }) => edition === '2026');
const heights = ({ shapes }: Picture, id: string): number[] =>
  shapes
    .filter(({ element, id: ids }) => element === 'rect' && (ids === id || ids === `CHN ${id}`))
    .map(({ attributes }) => Number(attributes['height']));

/** Where ribbons leave their supplier and reach their material, by their ids: edges of areas, or of strokes. */
function ribbonsIn(shapes: readonly Shape[]) {
  return new Map(
    shapes.flatMap(({ element, id = '', attributes }) => {
      if (element !== 'path' || !id.includes(' ')) return [];
      const path = String(attributes['d']);
      const [leaves = 0, , , reaches = 0, reachesTo = 0, , , leavesTo = 0] = [
        ...path.matchAll(/[\d.]+,([\d.]+)/gu),
      ].map(([, y]) => Number(y));
      if (path.endsWith('Z')) return [[id, { leaves: [leaves, leavesTo], reaches: [reaches, reachesTo] }] as const];
      const half = Number(attributes['stroke-width'] ?? 1) / 2;
      return [[id, { leaves: [leaves - half, leaves + half], reaches: [reaches - half, reaches + half] }] as const];
    }),
  ) as ReadonlyMap<string, Readonly<Record<'leaves' | 'reaches', readonly [number, number]>>>;
}

describe('us-imports', () => {
  test('has a link for each row of the edition, as it was published', () => {
    const { links } = flows();
    const published = Object.fromEntries(
      rows2026.map((row) => [`${String(row['country'])} ${String(row['material'])}`, Number(row['share_pct'])]),
    );
    expect(Object.fromEntries(links.map(({ source, target, share }) => [`${source} ${target}`, share]))).toEqual(
      published,
    );
  });

  test('puts China first, then countries by size, other countries last', () => {
    const { suppliers } = flows();
    expect(suppliers.map(({ id }) => id)).toEqual([
      'CHN',
      'JPN',
      'DEU',
      'MYS',
      'NLD',
      'AUT',
      'KOR',
      'EST',
      'CHL',
      'OTH',
    ]);
  });

  test('draws suppliers below a tenth of every material together, which the table and the items keep apart', () => {
    const { drawn } = flows();
    expect(drawn.suppliers.map(({ id }) => id)).toEqual(['CHN', 'JPN', 'DEU', 'MYS', 'OTH']);
    expect(new Set(drawn.small)).toEqual(new Set(['NLD', 'AUT', 'KOR', 'EST', 'CHL']));
    const sums = drawn.links.filter(({ source }) => source === 'OTH').map(({ target, share }) => [target, share]);
    expect(sums).toEqual([
      ['compounds-metals', 11],
      ['Y', 19],
      ['Yb', 10],
      ['Er', 9],
    ]);
    const { table, notes } = describeView('us-imports', dataFrom());
    expect(table.rows.filter(([, country]) => country === 'Estonia')).toHaveLength(1);
    expect(notes).toContain('Countries under 10% of every material are drawn as other countries.');
    const own = importFlows(
      customData({
        'us-imports': rows2026.map(({ material, country, share_pct }) => ({ material, country, share_pct })),
      }),
      optionsWith(),
    );
    expect(own.drawn.suppliers).toHaveLength(10);
  });

  test('groups materials by what elements.csv says of them, by China’s share', () => {
    const { materials, unpublished } = flows();
    expect(materials.map(({ id, group }) => `${group} ${id}`)).toEqual([
      'all compounds-metals', 'controlled Tb', 'controlled Lu', 'controlled Y', 'controlled Sc',
      'announced Ho', 'announced Yb', 'announced Er',
    ]); // prettier-ignore
    expect(unpublished.map(({ id, group }) => `${group} ${id}`)).toEqual([
      'controlled Sm', 'controlled Gd', 'controlled Dy', 'announced Eu', 'announced Tm',
    ]); // prettier-ignore
    const moved = importFlows(
      dataFrom(changed('elements', { symbol: 'Ho' }, { controlled_from: '2025-04-04', announced_on: '' })),
      optionsWith(),
    );
    expect(moved.materials.find(({ id }) => id === 'Ho')?.group).toBe('controlled');
  });

  test('marks the materials whose shares do not say where they come from, and says why, each as strongly as its rows', async () => {
    const marked = async (width: number, options: Partial<SankeyOptions> = {}): Promise<string[]> =>
      textsOf(await pictureOf('us-imports', dataFrom(), { width, options })).filter((text) =>
        /^[*†‡]|[*†‡]$/u.test(text),
      );
    for (const width of [288, 1000]) {
      const texts = await marked(width);
      expect(texts.filter((text) => /[*†‡]$/u.test(text))).toEqual([
        'All rare earths*',
        'Yttrium†',
        'Ytterbium‡',
        'Erbium‡',
      ]);
      expect(texts.filter((text) => /^[*†‡]/u.test(text)).map((text) => text.replaceAll('\n', ' '))).toEqual([
        '* rest partly made from Chinese material',
        '† nearly all made from Chinese material',
        '‡ rest partly made from others’ material (not stated whose)',
      ]);
    }
    // By no row anybody else processed German or Japanese material.
    expect((await marked(1000, { subject: 'DEU' })).join()).not.toMatch(/[*†]/u);
  });

  test('says that nobody is named whose material others used only where nobody is', () => {
    const { restElsewhere } = sankeyMessages('en').imports;
    expect(restElsewhere(true)).toContain('not stated');
    expect(restElsewhere(false)).not.toContain('not stated');
    const rows = (processed_from: string) =>
      customData({
        'us-imports': [
          { material: 'Dy', country: 'CHN', share_pct: 60 },
          { material: 'Dy', country: 'EST', share_pct: 40, processed_from },
        ],
      });
    const facts = (processed_from: string): string =>
      JSON.stringify(
        importItems(importFlows(rows(processed_from), optionsWith()), 'en').items.find(({ id }) => id === 'Dy')?.facts,
      );
    expect(facts('OTH')).toContain(restElsewhere(true));
    expect(facts('USA; OTH')).toContain(restElsewhere(false));
  });

  test('says of a material with an asterisk where the rest comes from, if nobody else is known to', () => {
    const rest = sankeyMessages('en').imports.restFrom;
    expect(rest({ id: 'CHN', name: 'China' })).toBe('rest partly made from Chinese material');
    expect(rest({ id: 'NLD', name: 'Netherlands' })).toBe('rest partly made from material of the Netherlands');
  });

  test.each<readonly [Locale, string, string]>([
    ['en', 'made partly from Australian material', 'made partly from foreign material'],
    ['ja', '一部はオーストラリアの原料から製造', '一部は他国の原料から製造'],
    ['ko', '일부는 호주산 원료로 만듦', '일부는 다른 국가산 원료로 만듦'],
    ['zh-Hans', '部分由澳大利亚的原料制成', '部分由其他国家的原料制成'],
    ['zh-Hant', '部分以澳洲的原料製成', '部分以其他國家的原料製成'],
  ])('says in %s “and others” only where origins are named and there are others', (locale, named, unnamed) => {
    expect(feedText(['AUS'], locale)).toBe(named);
    expect(feedText(['OTH'], locale)).toBe(unnamed);
    const all = [feedText(['AUS'], locale), feedText(['AUS', 'OTH'], locale), feedText(['OTH'], locale)];
    expect(new Set(all).size).toBe(3);
  });

  test('says whose material was shipped in the words of a sentence', () => {
    expect(describeView('us-imports', dataFrom()).notes).toContain(
      'Erbium shipped from Germany and the Netherlands was made from concentrates and intermediates of other countries.',
    );
  });

  describe('on the suspension', () => {
    const day = (iso: string, locale: Locale): string => formatDate(locale, iso);
    const without = (fields: Readonly<Record<string, string>>): SankeyData =>
      dataFrom({
        ...tables(),
        elements: tables()['elements']!.map((row) => (row['stated_until'] ? { ...row, ...fields } : row)),
      });
    const noteOf = (data: SankeyData, locale: Locale): string => {
      const found = describeView('us-imports', data, locale).notes.filter((note) =>
        note.includes(day('2026-11-10', locale)),
      );
      expect(found).toHaveLength(1);
      return found[0]!;
    };

    test.each(LOCALES)('names in %s the day that both governments stated, and how reliable that is', (locale) => {
      const note = noteOf(dataFrom(), locale);
      for (const iso of ['2025-10-09', '2025-11-07', '2026-11-10', '2027-01-10'])
        expect(note).toContain(day(iso, locale));
      expect(note).toContain(flagLabel('second-hand', locale));
      const disputed = noteOf(without({ stated_flag: 'disputed' }), locale);
      expect(disputed).toContain(flagLabel('disputed', locale));
      const plain = noteOf(without({ stated_until: '', stated_flag: '' }), locale);
      expect(plain).not.toContain(day('2027-01-10', locale));
      expect(plain).not.toContain(flagLabel('second-hand', locale));
      expect(note.startsWith(plain)).toBe(true);
    });

    test.each(LOCALES)('says in %s that it ended, from the last known day', (locale) => {
      const { suspension } = stateMessages(locale).expired;
      expect(describeView('us-imports', dataFrom(), locale).expiry).toEqual({
        on: '2027-01-10',
        text: suspension(day('2027-01-10', locale)),
      });
      const unstated = without({ stated_until: '', stated_flag: '' });
      expect(describeView('us-imports', unstated, locale).expiry).toEqual({
        on: '2026-11-10',
        text: suspension(day('2026-11-10', locale)),
      });
    });

    test('says nothing of an end where no suspended element is shown, or where the data say that it is over', () => {
      expect(describeView('us-imports', dataFrom(), 'en', { edition: '2025' }).expiry).toBeUndefined();
      const over = { ...dataFrom(), checkedTo: '2027-01-11' };
      expect(describeView('us-imports', over).expiry).toBeUndefined();
    });

    test('cites the source of the day that was stated', () => {
      const [source] = tables()['elements']!.filter((row) => row['stated_until']);
      expect(source!['source_ids']).toContain('mofcom-2026-09-28');
      expect(describeView('us-imports', dataFrom()).sources).toContain('mofcom-2026-09-28');
    });
  });

  test('says nothing of shares of several materials where there is one', () => {
    const sums = 'Shares of different materials cannot be added.';
    expect(describeView('us-imports', dataFrom()).notes).toContain(sums);
    expect(describeView('us-imports', dataFrom(), 'en', { edition: '2025' }).notes).not.toContain(sums);
  });

  test.each(PICTURE_WIDTHS)('draws all rare earths tallest at %i px, and every element alike', async (width) => {
    const sizes = new Set<number>();
    const wholes = new Set<number>();
    const totals = new Set<number>();
    for (const locale of LOCALES) {
      const picture = await pictureOf('us-imports', dataFrom(), { locale, width });
      for (const { id, group } of flows().materials)
        for (const height of heights(picture, id)) (group === 'all' ? wholes : sizes).add(height);
      totals.add(picture.height);
    }
    expect(sizes.size).toBe(1);
    expect(wholes.size).toBe(1);
    expect([...wholes][0]).toBeGreaterThan(2 * [...sizes][0]!);
    expect(totals.size).toBe(1);
  });

  test.each([610, 1000])('draws ribbons at %i px as thick as their shares', async (width) => {
    const { shapes } = await pictureOf('us-imports', dataFrom(), { width });
    const ribbons = ribbonsIn(shapes);
    const { links } = flows().drawn;
    expect(new Set(ribbons.keys())).toEqual(new Set(links.map(shapeIds)));
    for (const link of links) {
      const { source, target, share } = link;
      const [whole = 0] = heights({ width: 0, height: 0, shapes }, target);
      const { leaves, reaches } = ribbons.get(shapeIds(link))!;
      for (const [from, to] of [leaves, reaches])
        expect(Math.abs(to - from - (share * whole) / 100), `${source} ${target}`).toBeLessThanOrEqual(1);
    }
  });

  test.each([610, 1000])(
    'puts the ribbons of a material side by side at %i px, as shares of one whole',
    async (width) => {
      const { shapes } = await pictureOf('us-imports', dataFrom(), { width });
      for (const { id } of flows().materials) {
        const node = shapes.find((shape) => shape.element === 'rect' && shape.id === id)!.attributes;
        const ends = [...ribbonsIn(shapes)].flatMap(([ids, { reaches }]) =>
          ids.split(' ')[1] === id ? [reaches] : [],
        );
        const stretches = ends.sort(([a], [b]) => a - b);
        const edges = [Number(node['y']), ...stretches.slice(1).map(([from]) => from)];
        for (const [index, edge] of edges.entries())
          expect(Math.abs(edge - (index ? stretches[index - 1]![1] : stretches[0]![0])), id).toBeLessThanOrEqual(1);
        expect(Math.abs(stretches.at(-1)![1] - Number(node['y']) - Number(node['height'])), id).toBeLessThanOrEqual(1);
      }
    },
  );

  test.each([610, 1000])(
    'gives each supplier a port for each material at %i px, apart and in their order',
    async (width) => {
      const { shapes } = await pictureOf('us-imports', dataFrom(), { width });
      const {
        materials,
        drawn: { suppliers, links },
      } = flows();
      let above = -Infinity;
      for (const { id } of suppliers) {
        const [node] = shapes.filter((shape) => shape.element === 'path' && shape.id === id);
        const ports = [...String(node!.attributes['d']).matchAll(/M[\d.]+,([\d.]+)L[\d.]+,[\d.]+L[\d.]+,([\d.]+)/gu)];
        const stretches = ports.map(([, from, to]) => [Number(from), Number(to)] as const);
        const ribbons = ribbonsIn(shapes);
        const own = materials.flatMap((material) =>
          links
            .filter(({ source, target }) => source === id && target === material.id)
            .flatMap((link) => ribbons.get(shapeIds(link))!.leaves),
        );
        expect(stretches.flat(), id).toHaveLength(own.length);
        for (const [index, end] of stretches.flat().entries())
          expect(Math.abs(end - own[index]!), id).toBeLessThanOrEqual(0.5);
        for (const [index, [from, to]] of stretches.entries()) {
          const gap = from - (stretches[index - 1]?.[1] ?? above);
          // Two suppliers are further apart than two ports of one.
          expect(gap, id).toBeGreaterThanOrEqual(index ? 1 : 5);
          if (index) expect(gap, id).toBeLessThanOrEqual(Math.min(3, to - from) + 0.5);
        }
        above = stretches.at(-1)![1];
      }
    },
  );

  test('writes the name of a supplier beside the middle of its ports', async () => {
    const { shapes } = await pictureOf('us-imports', dataFrom(), { width: 610 });
    for (const { id } of flows().drawn.suppliers) {
      const name = shapes.find((shape) => shape.lines && shape.id === id)!;
      const leaves = [...ribbonsIn(shapes)].flatMap(([ids, ends]) => (ids.startsWith(`${id} `) ? ends.leaves : []));
      const middle = (Math.min(...leaves) + Math.max(...leaves)) / 2;
      expect(Math.abs(Number(name.attributes['y']) - 4 - middle), id).toBeLessThanOrEqual(1);
    }
  });

  test.each([370, 610])('has one geometry in all languages at %i px', async (width) => {
    const pictures = await Promise.all(
      LOCALES.map(async (locale) => {
        const { shapes } = await pictureOf('us-imports', dataFrom(), { locale, width });
        return JSON.stringify(shapes.filter(({ element }) => element !== 'text'));
      }),
    );
    expect(new Set(pictures).size).toBe(1);
    expect(pictures[0]).toMatch(/CHN compounds-metals/u);
  });

  test.each([288, 370])(
    'draws at %i px a bar of 100 per cent for each material: China’s part first, others last',
    async (width) => {
      const picture = await pictureOf('us-imports', dataFrom(), { width });
      const { materials, drawn } = flows();
      const rects = picture.shapes.filter(({ element }) => element === 'rect');
      const box = ({ attributes }: Shape) => ({ from: Number(attributes['x']), size: Number(attributes['width']) });
      expect(picture.shapes.some(({ element }) => element === 'path')).toBe(false);
      for (const { id } of materials) {
        const parts = rects.filter((shape) => shape.id?.split(' ')[1] === id);
        const whole = { from: 12, size: width - 24 };
        let end = whole.from;
        for (const part of parts) {
          const { share } = drawn.links.find((link) => shapeIds(link) === part.id)!;
          expect(Math.abs(box(part).from - end), part.id).toBeLessThanOrEqual(0.5);
          expect(Math.abs(box(part).size - (share * whole.size) / 100), part.id).toBeLessThanOrEqual(1);
          end = box(part).from + box(part).size;
          expect(part.attributes['fill'] === LIGHT.china, part.id).toBe(part.id!.startsWith('CHN '));
        }
        expect(Math.abs(end - whole.from - whole.size), id).toBeLessThanOrEqual(0.5);
        const sources = parts.map((part) => part.id!.split(' ')[0]!);
        expect(sources[0]).toBe('CHN');
        expect([-1, sources.length - 1]).toContain(sources.indexOf('OTH'));
      }
      // All parts are named with their shares, although a number stands on none.
      expect(textsOf(picture).map((text) => text.replaceAll(/[\n\u{a0}]/gu, ' '))).toEqual(
        expect.arrayContaining([
          'Malaysia 13%, Japan 5%, Other countries 11%',
          'Japan 89%',
          'Germany 51%, Other countries 9%',
        ]),
      );
    },
  );

  test('mixes no two colours where ribbons cross: China’s lie below, all others hide what they cross', async () => {
    const { shapes } = await pictureOf('us-imports', dataFrom());
    const areas = shapes.filter(({ id = '', attributes }) => id.includes(' ') && attributes['fill'] !== 'none');
    const china = areas.map(({ id = '' }) => id.startsWith('CHN '));
    expect(china.lastIndexOf(true)).toBeLessThan(china.indexOf(false));
    for (const { attributes } of areas) expect(attributes['stroke']).toBe(LIGHT.surface);
    const others = areas.filter((_, index) => !china[index]);
    expect(others.filter(({ attributes }) => 'fill-opacity' in attributes)).toEqual([]);
    // Thin ribbons are lines, each on a wider line in the colour of the surface.
    const lines = shapes.filter(({ id = '', attributes }) => id.includes(' ') && attributes['fill'] === 'none');
    const width = ({ attributes }: Shape): number => Number(attributes['stroke-width'] ?? 1);
    for (const line of lines.filter(({ attributes }) => attributes['stroke'] !== LIGHT.surface)) {
      const below = lines.slice(0, lines.indexOf(line)).find(({ id }) => id === line.id)!;
      expect(below.attributes).toMatchObject({ d: line.attributes['d'], stroke: LIGHT.surface });
      expect(width(below)).toBeGreaterThan(width(line));
    }
    const accented = shapes.flatMap(({ id = '', attributes }) =>
      id.includes(' ') && [attributes['fill'], attributes['stroke']].includes(LIGHT.china) ? [id] : [],
    );
    expect(new Set(accented)).toEqual(
      new Set(flows().links.flatMap((link) => (link.source === 'CHN' ? [`CHN ${link.target}`] : []))),
    );
  });

  test('prints no number beside a country', async () => {
    const picture = await pictureOf('us-imports', dataFrom());
    const countries = new Set<string>(flows().drawn.suppliers.map(({ id }) => id));
    const beside = picture.shapes.filter(({ lines, id = '' }) => lines && countries.has(id));
    expect(beside).toHaveLength(countries.size);
    for (const { lines = [] } of beside) expect(lines.join('')).not.toMatch(/\d/u);
  });

  test('changes title, summary, picture and table with one row', async () => {
    const raw = changed(
      'us-imports',
      { edition: '2026', material: 'compounds-metals', country: 'CHN' },
      { share_pct: '61' },
    );
    const data = dataFrom(raw);
    const messages = describeView('us-imports', data);
    expect(messages.title).toBe('61% of US rare-earth imports come from China');
    expect(messages.summary).toContain('61% of US');
    expect(messages.table.rows[0]).toEqual(['All rare earths', 'China', 61, 'sourced', 'usgs-mcs2026-ree']);
    const picture = await pictureOf('us-imports', data);
    expect(textsOf(picture)).toContain('China 61%');
    const thickness = ({ shapes }: Picture): number => {
      const { leaves } = ribbonsIn(shapes).get('CHN compounds-metals')!;
      return leaves[1] - leaves[0];
    };
    expect(thickness(picture)).toBeLessThan(thickness(await pictureOf('us-imports', dataFrom())));
  });

  test('gives what rows leave open to other countries, and says so', () => {
    const raw = changed(
      'us-imports',
      { edition: '2026', material: 'compounds-metals', country: 'CHN' },
      { share_pct: '61' },
    );
    const { table, notes } = describeView('us-imports', dataFrom(raw));
    expect(table.rows.find(([material, country]) => material === 'All rare earths' && country === 'Other countries')).toEqual([
      'All rare earths', 'Other countries', 16, 'derived', 'usgs-mcs2026-ree',
    ]); // prettier-ignore
    expect(notes.join(' ')).toContain('marked as derived');
    expect(describeView('us-imports', dataFrom()).notes.join(' ')).not.toContain('marked as derived');
  });

  test('gives the shares of the controlled elements in its summary', () => {
    const share = (material: string): string =>
      String(rows2026.find((row) => row['material'] === material && row['country'] === 'CHN')?.['share_pct']);
    const { summary } = describeView('us-imports', dataFrom());
    expect(summary).toContain(`${share('compounds-metals')}% of US`);
    expect(summary).toContain(`${share('Y')}% of the yttrium and ${share('Sc')}% of the scandium`);
    expect([share('Tb'), share('Lu')]).toEqual(['100', '100']);
    expect(summary).toContain('all of the terbium and lutetium');
    expect(summary).toContain('samarium, gadolinium and dysprosium');
  });

  test('has compounds and metals only in the edition of 2025, and says what it leaves out', () => {
    const { materials, suppliers, unpublished } = flows('2025');
    expect(materials.map(({ id }) => id)).toEqual(['compounds-metals']);
    expect(suppliers.map(({ id }) => id)).toEqual(['CHN', 'MYS', 'JPN', 'EST', 'OTH']);
    expect(unpublished).toEqual([]);
    const { title, subtitle, notes, sources } = describeView('us-imports', dataFrom(), 'en', { edition: '2025' });
    expect(title).toContain('70%');
    expect(subtitle).toContain('2020–23');
    expect(notes.join(' ')).toContain('Yttrium is left out: only China’s share, 93%, was read (as cited)');
    expect(notes.join(' ')).toContain('no trend');
    expect(sources).not.toContain('usgs-mcs2026-ree');
  });
});

describe('imports of a page', () => {
  const shares = (material: string, parts: Readonly<Record<string, number>>, more: object = {}) =>
    Object.entries(parts).map(([country, share_pct]) => ({ material, country, share_pct, ...more }));
  const custom = (rows: readonly object[], elements?: readonly object[]) =>
    customData({ 'us-imports': rows, ...(elements && { elements }) });

  test('don’t say that none comes from the subject where it may be among other countries', async () => {
    const rows = [...shares('Dy', { CHN: 90 }), ...shares('Tb', { NLD: 40, JPN: 30 })];
    expect(textsOf(await pictureOf('us-imports', custom(rows))).join('\n')).toContain('China not named');
    const whole = [...shares('Dy', { CHN: 90 }), ...shares('Tb', { NLD: 60, JPN: 40 })];
    expect(textsOf(await pictureOf('us-imports', custom(whole))).join('\n')).toContain('China 0%');
    const leading = custom([...shares('compounds-metals', { NLD: 40, JPN: 30 }), ...shares('Dy', { CHN: 90 })]);
    expect(describeView('us-imports', leading).title).toBe('40% of rare-earth imports come from the Netherlands');
  });

  test('are about the largest supplier where China is none', () => {
    const { title, summary } = describeView('us-imports', custom(shares('Dy', { JPN: 30, NLD: 40 })));
    expect(title).toBe('40% of dysprosium imports come from the Netherlands');
    expect(summary).toBe('The Netherlands supplied 40% of dysprosium imports.');
  });

  test('are about whomever the page names, by code or name', async () => {
    const data = custom([...shares('Dy', { CHN: 50, JPN: 30 }), ...shares('Tb', { JPN: 80, Atlantis: 20 })]);
    const { title, summary } = describeView('us-imports', data, 'en', { subject: 'Japan' });
    expect(title).toBe('80% of terbium imports come from Japan');
    expect(summary).toBe(
      'Japan supplied 80% of terbium imports. Of the other materials it supplied 30% of the dysprosium.',
    );
    const { shapes } = await pictureOf('us-imports', data, { options: { subject: 'JPN' } });
    const accented = shapes.filter(
      ({ element, id = '', attributes }) =>
        element === 'path' && id.includes(' ') && attributes['fill'] === LIGHT.china,
    );
    expect(accented.map(({ id }) => id).sort()).toEqual(['JPN Dy', 'JPN Tb']);
    expect(describeView('us-imports', data, 'en', { subject: 'Atlantis' }).title).toBe(
      '20% of terbium imports come from Atlantis',
    );
    expect(() => describeView('us-imports', data, 'en', { subject: 'Peru' })).toThrow(/country "PER"/u);
    const settled = customData({ 'us-imports': shares('Dy', { CHN: 50, JPN: 30 }), figure: [{ subject: 'JPN' }] });
    expect(describeView('us-imports', settled).title).toBe('30% of dysprosium imports come from Japan');
  });

  test('name no edition, years or control without a row for them', async () => {
    const data = custom(shares('Dy', { CHN: 100 }));
    expect(describeView('us-imports', data).subtitle).toBe('Origin of imports, by material (this page)');
    const texts = textsOf(await pictureOf('us-imports', data));
    expect(texts.join()).not.toMatch(/[Cc]ontrolled/u);
    const dated = custom(shares('Dy', { CHN: 100 }, { period: '1999-2003' }));
    expect(describeView('us-imports', dated).subtitle).toContain(', 1999–2003 (');
  });

  test('are called controlled since a day only where they share it', async () => {
    const rows = [...shares('Dy', { CHN: 90 }), ...shares('Tb', { CHN: 80 })];
    const heading = async (day: string): Promise<string[]> =>
      textsOf(
        await pictureOf(
          'us-imports',
          custom(rows, [
            { symbol: 'Dy', controlled_from: '2025-04-04' },
            { symbol: 'Tb', controlled_from: day },
          ]),
        ),
      );
    expect(await heading('2025-04-04')).toContain('Controlled since 4 April 2025');
    expect(await heading('2025-05-05')).toContain('Controlled');
  });

  test.each(LOCALES)('are in %s in neither of two lists only where rows have two of one year', async (locale) => {
    const rows = [...shares('Dy', { CHN: 90 }), ...shares('Er', { CHN: 90 }), ...shares('Nd', { CHN: 80 })];
    const licensed = { symbol: 'Dy', controlled_from: '2031-02-03' };
    const suspended = {
      symbol: 'Er',
      announced_on: '2031-10-09',
      due_on: '2031-11-09',
      suspended_on: '2031-11-01',
      suspended_until: '2032-11-01',
    };
    const texts = async (elements: readonly object[]): Promise<string> =>
      textsOf(await pictureOf('us-imports', custom(rows, [...elements, { symbol: 'Nd' }]), { locale }))
        .join()
        .replace(/\s/gu, '');
    const { unlisted } = sankeyMessages(locale).imports.group;
    const bare = (text: string): string => text.replace(/\s/gu, '');
    expect(await texts([licensed, suspended])).toContain(bare(unlisted('2031')));
    expect(await texts([licensed])).toContain(bare(unlisted(null)));
    expect(await texts([licensed, { ...suspended, announced_on: '2030-10-09' }])).toContain(bare(unlisted(null)));
  });

  test('hold in the table what is nothing in the picture', async () => {
    const data = custom(shares('Dy', { CHN: 0, JPN: 100 }));
    expect(describeView('us-imports', data).table.rows.map((row) => row.slice(0, 3))).toEqual([
      ['Dysprosium', 'Japan', 100],
      ['Dysprosium', 'China', 0],
    ]);
    expect(textsOf(await pictureOf('us-imports', data)).join('\n')).toContain('China 0%');
  });

  test('stand above an edition’s rows of the same material', () => {
    const rows = [...shares('Dy', { CHN: 90, JPN: 10 }, { edition: '2026' }), ...shares('Dy', { CHN: 70, DEU: 30 })];
    const { materials, suppliers } = importFlows(custom(rows), optionsWith());
    expect(materials.map(({ share }) => share)).toEqual([70]);
    expect(suppliers.map(({ id }) => id)).toEqual(['CHN', 'DEU']);
  });

  test('are drawn whatever their notes say', () => {
    const data = custom([
      ...shares('Dy', { CHN: 60, JPN: 40 }, { note: 'incomplete: two months missing' }),
      ...shares('Tb', { EST: 100 }, { note: 'materials shipped from Estonia were made from concentrates of China' }),
    ]);
    const { materials, leftOut, reprocessed } = importFlows(data, optionsWith());
    expect(materials.map(({ id }) => id)).toEqual(['Dy', 'Tb']);
    expect(leftOut).toEqual([]);
    expect(reprocessed).toEqual([]);
    expect(materials.some(({ mark }) => mark)).toBe(false);
    expect(describeView('us-imports', data).notes.join(' ')).not.toMatch(/Estonia|incomplete|left out/u);
  });

  test('are left out if they are incomplete, with what was read', () => {
    const data = custom([
      ...shares('Dy', { CHN: 60, JPN: 40 }),
      ...shares('Tb', { NLD: 30 }, { is_incomplete: 'yes' }),
      ...shares('Lu', { CHN: 20, JPN: 10 }, { is_incomplete: true, flag: 'second-hand' }),
    ]);
    const { notes, table } = describeView('us-imports', data);
    expect(new Set(table.rows.map(([material]) => material))).toEqual(new Set(['Dysprosium']));
    expect(notes).toContain('Terbium is left out: only the Netherlands’ share, 30%, was read (sourced).');
    expect(notes).toContain(
      'Lutetium is left out: only the shares of China (20%, as cited) and Japan (10%, as cited) were read.',
    );
  });

  test('were made from the material of the countries that they name', () => {
    const data = custom([
      ...shares('Dy', { EST: 60, CHN: 40 }).map((row) => ({
        ...row,
        processed_from: row.country === 'EST' ? 'USA; BRA' : '',
      })),
      ...shares('compounds-metals', { JPN: 100 }, { processed_from: 'OTH' }),
    ]);
    const { reprocessed } = importFlows(data, optionsWith());
    expect(reprocessed).toEqual([
      { material: 'compounds-metals', suppliers: ['JPN'], origins: ['OTH'] },
      { material: 'Dy', suppliers: ['EST'], origins: ['USA', 'BRA'] },
    ]);
    const { notes } = describeView('us-imports', data);
    expect(notes).toContain(
      'Dysprosium shipped from Estonia was made from concentrates and intermediates of the United States and Brazil.',
    );
    expect(notes).toContain(
      'Compounds and metals shipped from Japan were made from concentrates and intermediates of other countries.',
    );
  });

  test('say of no element that its shares are unpublished, unless their list is full', () => {
    const controlled = ['Dy', 'Tb'].map((symbol) => ({ symbol, controlled_from: '2025-04-04' }));
    const unpublished = (more: object) =>
      importFlows(custom(shares('Dy', { CHN: 100 }, more), controlled), optionsWith()).unpublished;
    expect(unpublished({})).toEqual([]);
    expect(unpublished({ is_full_list: 'yes' })).toEqual([{ id: 'Tb', group: 'controlled' }]);
  });

  test.each<readonly [Locale, string, string, string]>([
    [
      'en',
      '83% of EU lithium imports come from Chile',
      '83% of Japan’s lithium imports come from Chile',
      '83% of lithium imports come from Chile',
    ],
    [
      'ja',
      'EUが輸入するリチウムの83%はチリから',
      '日本が輸入するリチウムの83%はチリから',
      '輸入されるリチウムの83%はチリから',
    ],
    ['ko', '유럽연합 리튬 수입의 83%는 칠레에서', '일본 리튬 수입의 83%는 칠레에서', '리튬 수입의 83%는 칠레에서'],
    ['zh-Hans', '欧盟进口的锂有83%来自智利', '日本进口的锂有83%来自智利', '进口的锂有83%来自智利'],
    ['zh-Hant', '歐盟進口鋰，83%來自智利', '日本進口鋰，83%來自智利', '進口鋰，83%來自智利'],
  ])('name in %s the importer that the page or the rows name, else nobody', (locale, eu, japan, nobody) => {
    const rows = shares('lithium', { CHL: 83, ARG: 17 });
    expect(describeView('us-imports', custom(rows), locale, { importer: 'EU' }).title).toBe(eu);
    expect(describeView('us-imports', custom(rows.map((row) => ({ ...row, importer: 'jp' }))), locale).title).toBe(
      japan,
    );
    const settled = customData({ 'us-imports': rows, figure: [{ importer: 'European Union' }] });
    expect(describeView('us-imports', settled, locale).title).toBe(eu);
    expect(describeView('us-imports', settled, locale, { importer: 'JPN' }).title).toBe(japan);
    const { title, ...others } = describeView('us-imports', custom(rows), locale);
    expect(title).toBe(nobody);
    expect(JSON.stringify(others)).not.toMatch(/\bUS\b|United States|米国|미국|美国|美國|undefined/u);
  });

  test('are those of the United States where they have an edition of USGS', () => {
    const rows = shares('Dy', { CHN: 83 }, { edition: '2026' });
    expect(describeView('us-imports', custom(rows)).title).toBe('83% of US dysprosium imports come from China');
    expect(describeView('us-imports', custom(rows), 'en', { importer: 'JPN' }).title).toContain('Japan’s');
  });

  test('don’t come from the importer, nor from the world', () => {
    const own = custom(shares('Dy', { CHN: 50, DEU: 30 }));
    expect(() => describeView('us-imports', own, 'en', { importer: 'Germany' })).toThrow(
      'us-imports, row 2: "country" is "DEU"; it must be a country other than the importer (DEU)',
    );
    const american = custom(shares('Dy', { CHN: 50, USA: 30 }));
    expect(() => describeView('us-imports', american)).toThrow(
      'other than the importer (USA); if another country imports',
    );
    expect(describeView('us-imports', american, 'en', { importer: 'EU' }).table.rows).toHaveLength(3);
    expect(() => describeView('us-imports', custom(shares('Dy', { CHN: 50, World: 100 })))).toThrow(DataError);
    expect(() => describeView('us-imports', own, 'en', { importer: 'GBX' })).toThrow(/GBR/u);
    const several = shares('Dy', { CHN: 50, CHL: 30 }).map((row, index) => ({
      ...row,
      importer: ['EU', 'JPN'][index],
    }));
    expect(() => custom(several)).toThrow('"importer" is "JPN"; it must be "EU"');
  });

  test('are of any materials, under the names that they give', async () => {
    const data = custom([
      { material: 'graphite', country: 'CHN', share_pct: 70, label_ja: '中華人民共和国' },
      {
        material: 'Rotor magnets',
        country: 'CHN',
        share_pct: 60,
        material_label_en: 'Rotor magnets',
        material_label_ja: '回転子の磁石',
      },
      { material: 'Rotor magnets', country: 'Some bloc', share_pct: 40, label: 'The “Bloc”' },
    ]);
    expect(textsOf(await pictureOf('us-imports', data)).join(' ')).toMatch(/Graphite.*Rotor magnets/u);
    const { table, summary } = describeView('us-imports', data);
    expect(table.rows.map(([material, country]) => `${String(material)}, ${String(country)}`)).toEqual([
      'Graphite, China',
      'Graphite, Other countries',
      'Rotor magnets, China',
      'Rotor magnets, The “Bloc”',
    ]);
    expect(summary).toContain('Of the other materials it supplied 60% of the Rotor magnets.');
    const japanese = describeView('us-imports', data, 'ja');
    expect(japanese.title).toBe('輸入される黒鉛の70%は中華人民共和国から');
    expect(japanese.summary).toContain('回転子の磁石は60%');
  });

  test('of compounds and metals are of what the page says, else of rare earths', async () => {
    const data = custom(shares('Compounds and metals', { CHN: 70 }));
    expect(describeView('us-imports', data).title).toBe('70% of rare-earth imports come from China');
    const { title } = describeView('us-imports', data, 'en', { material: 'gallium' });
    expect(title).toBe('70% of gallium imports come from China');
    const texts = textsOf(await pictureOf('us-imports', data, { options: { material: 'gallium' } }));
    expect(texts).toContain('Compounds and metals');
    expect(texts.join()).not.toMatch(/rare earths/iu);
  });

  test('have at most twelve materials and forty countries', () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_, index) => shares(`Ore ${index}`, { CHN: 50 })).flat();
    expect(describeView('us-imports', custom(of(12))).table.rows).toHaveLength(24);
    expect(() => describeView('us-imports', custom(of(13)))).toThrow(
      'us-imports has 13 different values of "material"',
    );
    const from = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`Port ${index}`, 1]));
    expect(() => describeView('us-imports', custom(shares('Dy', from)))).toThrow('41 different values of "country"');
  });

  test('are controlled by nobody in particular where their subject is another country than China', () => {
    const rows = [...shares('compounds-metals', { CHL: 80 }), ...shares('Li', { CHL: 60 })];
    const { summary } = describeView('us-imports', custom(rows, [{ symbol: 'Li', controlled_from: '2030-01-01' }]));
    expect(summary).toContain('Of the materials under licence it supplied 60% of the lithium.');
  });
});
