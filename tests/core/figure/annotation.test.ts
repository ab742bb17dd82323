import { expect, test } from 'vitest';
import { annotatedTable, annotationNotes } from '../../../src/core/figure/annotated-table.ts';
import { annotationProblem, findAnnotations, itemNamed } from '../../../src/core/figure/annotation.ts';
import type { Table } from '../../../src/core/figure/description.ts';

const to = { left: null, right: null, up: null, down: null };
const items = [
  { id: 'CHN', title: 'China', facts: ['2005: 97.5%'], row: 0, vertex: 0, to },
  { id: 'CHN', title: 'China', facts: ['2006: 96%'], row: 1, vertex: 1, to },
  { id: 'mine-OTH OTH', title: 'Rest of the world', facts: [], row: null, to },
];
const table: Table = {
  columns: [
    { id: 'year', label: 'Year', kind: 'text' },
    { id: 'share', label: 'Share', kind: 'number' },
    { id: 'source', label: 'Source', kind: 'sources' },
  ],
  rows: [
    ['2005', 97.5, 'usgs'],
    ['2006', 96, 'usgs'],
  ],
};
const view = { view: 'trend', items, table, locale: 'ja' } as const;

test.each([
  ['CHN.1', 1],
  ['2006', 1],
  [' china ', 0],
  ['OTH', 2],
  ['Rest_of the World', 2],
  ['CHN', 0],
  ['1999', -1],
  ['', -1],
])('"%s" means item %i', (name, index) => {
  expect(itemNamed(name, items, table)).toBe(index);
});

test('the text is that of the language, otherwise the one without a language, otherwise another', () => {
  const textOf = (text: unknown) => findAnnotations([{ for: '2005', text }], view).found[0]?.text;
  expect(textOf({ en: 'a', ja: 'b' })).toBe('b');
  expect(textOf({ en: 'a', any: 'c' })).toBe('c');
  expect(textOf({ 'zh-TW': 'd' })).toBe('d');
  expect(textOf(' two\n  words ')).toBe('two words');
});

test('whatever is no annotation is left out, and a name that means nothing is reported', () => {
  const given = [
    null,
    5,
    {},
    { for: '2005' },
    { for: '2005', text: ' ' },
    { for: 'x', text: 'y' },
    { for: 2006, text: 'z' },
  ];
  const { found, missing } = findAnnotations(
    [...given, { for: '2005', text: 'of another view', view: 'stages' }],
    view,
  );
  expect(found.map(({ text }) => text)).toEqual(['z']);
  expect(missing).toEqual(['x']);
  const both = [
    { for: '2006', text: 'second' },
    { for: '2005', text: 'first' },
  ];
  expect(findAnnotations(both, view).found.map(({ text }) => text)).toEqual(['first', 'second']);
  expect(annotationProblem('a-tag', 'x', view)).toContain('"2005", "2006", "mine-OTH OTH"');
});

test('a row has the texts of its items, before the sources, and items without a row are notes', () => {
  const { found } = findAnnotations(
    [
      { for: '2006', text: 'one' },
      { for: 'CHN.1', text: 'two' },
      { for: 'OTH', text: 'three' },
    ],
    view,
  );
  const annotated = annotatedTable(table, found, 'ja');
  expect(annotated.columns.map(({ label }) => label)).toEqual(['Year', 'Share', '筆者注', 'Source']);
  expect(annotated.rows).toEqual([
    ['2005', 97.5, '', 'usgs'],
    ['2006', 96, 'one / two', 'usgs'],
  ]);
  expect(annotationNotes(found, 'ja')).toEqual(['筆者注：Rest of the world – three']);
  expect(annotatedTable(table, [], 'ja')).toBe(table);
});
