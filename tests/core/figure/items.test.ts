import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightable, inColumn, inLines, type UnlinkedItem, type Item } from '../../../src/core/figure/items.ts';

const lone = (id: string): UnlinkedItem => ({ id, title: id, facts: [], row: null });

/** Lines of marks as words: "ab c" is a line of a and b above one of c. */
const linesOf = (text: string): UnlinkedItem[][] => text.split(' ').map((line) => Array.from(line, (id) => lone(id)));

/** Where keys lead, beginning at a mark, as the letters of the marks that they come to; "-" where they lead nowhere. */
const walk = (items: readonly Item[], from: string, way: readonly (keyof Item['to'])[]): string => {
  let at = items.findIndex(({ id }) => id === from);
  return way
    .map((direction) => {
      const next = items[at]?.to[direction] ?? null;
      if (next === null) return '-';
      at = next;
      return items[at]?.id ?? '?';
    })
    .join('');
};

/** Lines of one to six marks, each with its place from the left. */
const placedLines = fc.array(
  fc
    .uniqueArray(fc.nat(100), { minLength: 1, maxLength: 6 })
    .map((places) => places.sort((a, b) => a - b).map((at) => ({ ...lone(String(at)), at }))),
  { minLength: 1, maxLength: 6 },
);

describe('marks in lines', () => {
  test('are read line by line, and lead along them to their ends', () => {
    const items = inLines(linesOf('abc de'));
    expect(items.map(({ id }) => id).join('')).toBe('abcde');
    expect(walk(items, 'a', ['right', 'right', 'right'])).toBe('bc-');
    expect(walk(items, 'e', ['left', 'left'])).toBe('d-');
  });

  test('lead up and down by their place in the line, to the last of a shorter one', () => {
    const items = inLines(linesOf('abc de fgh'));
    expect(walk(items, 'b', ['down', 'down', 'down'])).toBe('eg-');
    expect(walk(items, 'c', ['down', 'down', 'up', 'up', 'up'])).toBe('egeb-');
  });

  test('lead to what stands nearest where the figure says where marks stand', () => {
    const columns: Readonly<Record<string, number>> = { a: 0, b: 10, c: 90, d: 8, e: 95 };
    const items = inLines(linesOf('abc de'), ({ id }) => columns[id] ?? 0);
    expect(walk(items, 'a', ['down'])).toBe('d');
    expect(walk(items, 'c', ['down', 'up'])).toBe('ec');
    expect(walk(items, 'd', ['up'])).toBe('b');
  });

  test('are all reached from the first, and every step along a line leads back', () => {
    fc.assert(
      fc.property(placedLines, (lines) => {
        const items = inLines(lines, ({ at }) => at);
        const reached = new Set([0]);
        for (const place of reached)
          for (const next of Object.values(items[place]!.to) as (number | null)[]) if (next !== null) reached.add(next);
        expect(reached.size).toBe(lines.flat().length);
        items.forEach(({ to: { left, right } }, place) => {
          if (left !== null) expect(items[left]?.to.right).toBe(place);
          if (right !== null) expect(items[right]?.to.left).toBe(place);
        });
      }),
    );
  });

  test('lead up and down to no mark that stands farther than another of that line', () => {
    fc.assert(
      fc.property(placedLines, (lines) => {
        const items = inLines(lines, ({ at }) => at);
        const lineOf = lines.flatMap((line, index) => line.map(() => index));
        items.forEach(({ at, to: { up, down } }, place) => {
          for (const [next, step] of [
            [up, -1],
            [down, 1],
          ] as const) {
            const line = lines[(lineOf[place] ?? 0) + step];
            expect(next === null).toBe(line === undefined);
            if (next === null || !line) continue;
            expect(lineOf[next]).toBe((lineOf[place] ?? 0) + step);
            expect(Math.abs((items[next]?.at ?? 0) - at)).toBe(Math.min(...line.map((item) => Math.abs(item.at - at))));
          }
        });
      }),
    );
  });

  test('keep their properties', () => {
    const reported: UnlinkedItem = {
      id: 'CHN mining',
      title: 'China',
      facts: ['69%'],
      row: 3,
      subject: 'CHN',
      vertex: 2,
    };
    const [item] = inLines([[reported]]);
    expect(item).toEqual({ ...reported, to: { left: null, right: null, up: null, down: null } });
  });
});

describe('marks in one column', () => {
  test('lead to the one before and after with every arrow', () => {
    const items = inColumn(linesOf('abc').flat());
    expect(walk(items, 'a', ['down', 'right', 'down', 'right'])).toBe('bc--');
    expect(walk(items, 'c', ['up', 'left', 'up', 'left'])).toBe('ba--');
  });

  test('may be one, or none', () => {
    expect(inColumn([])).toEqual([]);
    expect(inColumn([lone('a')])[0]?.to).toEqual({ left: null, right: null, up: null, down: null });
  });
});

test('what can be highlighted is each subject once, a link’s beginning for a link, with the first name', () => {
  const items = [
    { ...lone('CHN mining'), title: 'China', subject: 'CHN' },
    { ...lone('CHN refining'), title: 'China, refined', subject: 'CHN' },
    { ...lone('mine-CHN CHN'), title: 'Mining: China' },
    { ...lone('mine-CHN refine-CHN CHN'), title: 'From mining to refining' },
    lone('Dy'),
  ];
  expect(highlightable(items)).toEqual([
    { id: 'CHN', name: 'China' },
    { id: 'mine-CHN', name: 'Mining: China' },
    { id: 'Dy', name: 'Dy' },
  ]);
});
