import { describe, expect, test } from 'vitest';
import { FLAGS } from '../../../src/core/data/flag.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS, type Shape } from '../../../src/core/drawing/picture.ts';
import { useGraph } from '../../../src/figures/dependency-sankey/end-uses/model.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { changed, dataFrom, describeView, customData, pictureOf, tables, textsOf } from './fixture.ts';

const rows = tables()['element-uses'] ?? [];

/** The dots of links, with their middles. */
const dotsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap(({ element, id = '', attributes }) => {
    const [, x, y] = /translate\(([^,]+),([^)]+)\)/u.exec(String(attributes['transform'])) ?? [];
    const isFilled = attributes['fill-opacity'] !== 0;
    return element === 'path' && id
      ? [{ id, x: Number(x), y: Number(y), path: attributes['d'], color: attributes['stroke'], isFilled }]
      : [];
  });

describe('end-uses', () => {
  test.each([610, 783, 1000])('has the names of the elements at the left of their dots at %i px', async (width) => {
    const { shapes } = await pictureOf('end-uses', dataFrom(), { width });
    const name = shapes.find(({ lines }) => lines?.join() === 'Dysprosium');
    const [, x] = /translate\(([^,]+),/u.exec(String(name?.attributes['transform'])) ?? [];
    expect(Number(x ?? name?.attributes['x'])).toBeLessThan(Math.min(...dotsOf(shapes).map((dot) => dot.x)));
  });

  test('orders rows and columns by the headline, then by number of uses and by first use', () => {
    const { elements, uses } = useGraph(dataFrom());
    expect(elements.slice(0, 5)).toEqual(['Dy', 'Tb', 'Y', 'Nd', 'Sc']);
    expect(new Set(elements)).toEqual(new Set(rows.map((row) => row['symbol'])));
    expect(uses).toEqual(['ev', 'fighter', 'sonar', 'semiconductor', 'medical', 'lighting-display']);
    const once = elements.filter((symbol) => rows.filter((row) => row['symbol'] === symbol).length === 1);
    const firsts = once.map((symbol) =>
      uses.findIndex((use) => rows.some((row) => row['symbol'] === symbol && row['use'] === use)),
    );
    expect(elements.slice(-once.length)).toEqual(once);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });

  test.each(PICTURE_WIDTHS)(
    'draws equal dots in even rows and columns at %i px, filled where stated in a source',
    async (width) => {
      const { shapes, height } = await pictureOf('end-uses', dataFrom(), { width });
      const dots = dotsOf(shapes);
      expect(dots).toHaveLength(rows.length);
      expect(new Set(dots.map(({ path }) => path)).size).toBe(1);
      const filled = dots.filter(({ isFilled }) => isFilled).map(({ id }) => id);
      const read = rows
        .filter(({ flag }) => flag === 'sourced')
        .map((row) => `${String(row['symbol'])} ${String(row['use'])}`);
      expect(filled.sort()).toEqual(read.sort());
      const { elements, uses } = useGraph(dataFrom());
      for (const [ids, place, axis] of [
        [elements, 0, 'y'],
        [uses, 1, 'x'],
      ] as const) {
        const at = ids.map(
          (id) => new Set(dots.filter((dot) => dot.id.split(' ')[place] === id).map((dot) => dot[axis])),
        );
        expect(at.map(({ size }) => size)).toEqual(ids.map(() => 1));
        const steps = at.slice(1).map((one, index) => Number([...one][0]) - Number([...at[index]!][0]));
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(0.5);
      }
      expect(height).toBeLessThanOrEqual(520);
    },
  );

  test.each(PICTURE_WIDTHS)('has cells that a finger can hit at %i px', async (width) => {
    const { shapes } = await pictureOf('end-uses', dataFrom(), { width });
    const cells = shapes.filter(({ element, id }) => element === 'rect' && id);
    expect(cells).toHaveLength(rows.length);
    for (const { attributes } of cells) {
      expect(Number(attributes['width'])).toBeGreaterThanOrEqual(24);
      expect(Number(attributes['height'])).toBeGreaterThanOrEqual(24);
    }
  });

  test('needs no legend if every link was stated in a source', async () => {
    const sourced = rows.map((row) => ({ ...row, flag: 'sourced' }));
    const texts = textsOf(await pictureOf('end-uses', dataFrom({ ...tables(), 'element-uses': sourced })));
    expect(texts).not.toContain(sankeyMessages('en').uses.read);
  });

  test('leads with the controlled elements in all uses of the article', async () => {
    const { lead } = useGraph(dataFrom());
    expect(lead).toEqual({ elements: ['Dy', 'Tb'], uses: ['ev', 'fighter', 'sonar'] });
    expect(describeView('end-uses', dataFrom()).title).toBe(
      'Dysprosium and terbium: in electric cars, reportedly in jets and sonar',
    );
    const { shapes } = await pictureOf('end-uses', dataFrom());
    const strong = dotsOf(shapes).filter(({ color }) => color === LIGHT.text);
    expect(strong.map(({ id }) => id).sort()).toEqual(
      ['Dy', 'Tb'].flatMap((symbol) => lead.uses.map((use) => `${symbol} ${use}`)).sort(),
    );
    const bold = shapes.filter(({ attributes }) => attributes['font-weight'] === 'bold').map(({ id }) => id);
    expect(bold.sort()).toEqual(['Dy', 'Tb', 'ev', 'fighter', 'sonar'].sort());
  });

  test('changes title, summary, picture and table with one row', async () => {
    const raw = changed('element-uses', { symbol: 'Dy', use: 'sonar' }, { use: 'medical', flag: 'sourced' });
    const data = dataFrom(raw);
    const messages = describeView('end-uses', data);
    expect(messages.title).toBe('Dysprosium and terbium: in electric cars, reportedly in jets');
    const sourced = rows.filter(({ flag }) => flag === 'sourced').length;
    expect(describeView('end-uses', dataFrom()).summary).toContain(
      `${String(rows.length)} links between elements and uses ${String(sourced)} were`,
    );
    expect(messages.summary).toContain(
      `${String(rows.length)} links between elements and uses ${String(sourced + 1)} were`,
    );
    expect(messages.table.rows).toContainEqual([
      'Dysprosium',
      'Medical imaging, radiography',
      'no',
      'sourced',
      'compound-terbium-2019',
    ]);
    const { shapes } = await pictureOf('end-uses', data);
    expect(shapes.some(({ id }) => id === 'Dy medical')).toBe(true);
    expect(shapes.some(({ id }) => id === 'Dy sonar')).toBe(false);
  });

  test('never rests its headline on a link that is less reliable than second-hand', () => {
    const titleWith = (flag: string, where: Readonly<Record<string, string>>): string =>
      describeView('end-uses', dataFrom(changed('element-uses', where, { flag }))).title;
    for (const flag of ['sourced', 'derived', 'second-hand'])
      expect(titleWith(flag, { symbol: 'Dy', use: 'fighter' }), flag).toBe(
        'Dysprosium and terbium: in electric cars, reportedly in jets and sonar',
      );
    for (const flag of ['from-memory', 'disputed', 'not-verified']) {
      // Fighter jets are a use of the article, which a leading element must have.
      expect(titleWith(flag, { symbol: 'Dy', use: 'fighter' }), flag).toBe(
        'Terbium: in electric cars, reportedly in jets and sonar',
      );
      // Naval sonar is not.
      expect(titleWith(flag, { symbol: 'Dy', use: 'sonar' }), flag).toBe(
        'Dysprosium and terbium: in electric cars, reportedly in jets',
      );
    }
  });

  test.each(LOCALES)('says in %s which uses of its headline are second-hand', (locale) => {
    const titleIf = (second: readonly string[]): string => {
      const links = tables()['element-uses']!.map((row) => ({
        ...row,
        flag: second.includes(String(row['use'])) ? 'second-hand' : 'sourced',
      }));
      return describeView('end-uses', dataFrom({ ...tables(), 'element-uses': links }), locale).title;
    };
    const [none, some, all] = [titleIf([]), titleIf(['sonar']), titleIf(['ev', 'fighter', 'sonar'])];
    const { shortUse } = sankeyMessages(locale).uses;
    for (const title of [none, some, all])
      for (const use of [shortUse['ev'], shortUse['fighter'], shortUse['sonar']]) expect(title).toContain(use);
    // What is second-hand comes last, after words that say so.
    const said = /reportedly|二次資料では|재인용 자료로는|转引资料称|轉引資料稱/u;
    expect(none).not.toMatch(said);
    expect(some.slice(some.search(said))).toContain(shortUse['sonar']);
    expect(some.slice(some.search(said))).not.toContain(shortUse['fighter']);
    expect(all.slice(all.search(said))).toContain(shortUse['ev']);
  });

  test('counts only firm links where the headline counts', () => {
    const titleWith = (flag: string): string => {
      const raw = changed('element-uses', { symbol: 'Y', use: 'fighter' }, { flag });
      return describeView('end-uses', dataFrom({ ...raw, elements: [] })).title;
    };
    expect(titleWith('second-hand')).toBe('Yttrium turns up in 3 uses');
    // Then terbium, in electric cars, fighter jets and naval sonar, has more.
    for (const flag of ['from-memory', 'disputed', 'not-verified'])
      expect(titleWith(flag)).toBe('Terbium turns up in 3 uses');
  });

  test.each(LOCALES)('has no claim for a headline in %s if no link is firm', (locale) => {
    const links = tables()['element-uses']!.map((row) => ({ ...row, flag: 'from-memory' }));
    expect(describeView('end-uses', dataFrom({ ...tables(), 'element-uses': links }), locale).title).toBe(
      sankeyMessages(locale).uses.tab,
    );
  });

  test.each(LOCALES)('names in %s the uses of links that were withdrawn, in words', (locale) => {
    const withdrawn = dataFrom().corrections.filter((one) => one.dataset === 'element-uses' && !one.field);
    expect(withdrawn.map(({ row }) => row)).toContain('Dy/submarine');
    const notes = describeView('end-uses', dataFrom(), locale).notes.join();
    expect(notes).toContain(sankeyMessages(locale).uses.formerUse.submarine);
    expect(notes).not.toContain('submarine');
  });

  test('names the element with most uses where none is in all of the article’s', () => {
    const raw = { ...tables(), elements: [] };
    expect(describeView('end-uses', dataFrom(raw)).title).toBe('Yttrium turns up in 3 uses');
  });
});

describe('uses of a page', () => {
  const one = { symbol: 'Dy', use: 'ev', in_article: 'yes' };
  const controlled = [{ symbol: 'Dy', controlled_from: '2025-04-04' }];

  test('read as one where there is one', () => {
    const data = customData({ 'element-uses': [one], elements: controlled });
    expect(LOCALES.map((locale) => describeView('end-uses', data, locale).title)).toEqual([
      'ジスプロシウムは電気自動車に使われる',
      'Dysprosium is used in electric cars',
      '디스프로슘, 전기차에 쓰인다',
      '镝用于电动汽车',
      '鏑用於電動車',
    ]);
    const { subtitle, summary, note, notes } = describeView('end-uses', data);
    expect(subtitle).toContain('1 rare-earth element and 1 known use');
    expect(summary).toContain('The only link between element and use was stated in a source.');
    expect([note, ...notes].join(' ')).not.toMatch(/memory|magnets|masses/u);
  });

  test.each([
    [['sourced', 'sourced'], 'All 2 links between elements and uses were stated in a source.', []],
    [
      ['sourced', 'from-memory'],
      'Of 2 links between elements and uses 1 was stated in a source; the others are given from memory.',
      ['stated in a source', 'from memory'],
    ],
    [
      ['second-hand', 'sourced', 'second-hand'],
      'Of 3 links between elements and uses 1 was stated in a source; the others are given as cited.',
      ['stated in a source', 'as cited'],
    ],
    [
      ['sourced', 'second-hand', 'from-memory'],
      'Of 3 links between elements and uses 1 was stated in a source; the others were not.',
      ['stated in a source', 'not stated in a source'],
    ],
    [['disputed', 'disputed'], 'None of 2 links between elements and uses was stated', ['disputed']],
    [['disputed', 'from-memory'], 'None of 2 links between elements and uses was stated', ['not stated in a source']],
  ] as const)('say how links with %o were come by, in words and in the key', async (flags, sentence, shown) => {
    const symbols = ['Dy', 'Tb', 'Nd'];
    const links = flags.map((flag, index) => ({ symbol: symbols[index], use: 'ev', in_article: 'yes', flag }));
    const data = customData({ 'element-uses': links });
    expect(describeView('end-uses', data).summary).toContain(sentence);
    const texts = textsOf(await pictureOf('end-uses', data));
    const entries = ['stated in a source', 'not stated in a source', ...FLAGS.map((flag) => flagLabel(flag, 'en'))];
    expect(entries.filter((entry) => texts.includes(entry)).sort()).toEqual([...shown].sort());
  });

  test.each(LOCALES)('name in %s the flag that all links share which were not read', async (locale) => {
    const { unread } = sankeyMessages(locale).uses;
    const textsWith = async (flag: string): Promise<string[]> => {
      const links = [
        { ...one, flag: 'second-hand' },
        { ...one, symbol: 'Tb', flag },
      ];
      return textsOf(await pictureOf('end-uses', customData({ 'element-uses': links }), { locale }));
    };
    const label = flagLabel('second-hand', locale);
    const [alike, unlike] = [await textsWith('second-hand'), await textsWith('disputed')];
    expect([alike.includes(label), alike.includes(unread)]).toEqual([true, false]);
    expect([unlike.includes(label), unlike.includes(unread)]).toEqual([false, true]);
  });
});
