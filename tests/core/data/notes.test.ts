import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { parseSources } from '../../../src/core/data/source.ts';
import { notesOn, noteTexts, type Shown } from '../../../src/core/data/rows/notes.ts';
import { parseNotes } from '../../../src/core/data/rows/parse-notes.ts';

const TAG = 'a-figure';
const sources = parseSources([{ id: 'desk', short: 'Desk', title: 'Desk' }]);
const parse = (...rows: readonly object[]) => parseNotes({ notes: rows }, TAG, sources);
const texts = (rows: readonly object[], shown: Shown, view = 'bars'): readonly string[] =>
  notesOn(parse(...rows), view, shown).map(({ text }) => text.en);

describe('notes', () => {
  test('are those of the figure, and those of no figure in particular', () => {
    expect(
      texts([{ text: 'Own.', figure: TAG }, { text: 'Of all.' }, { text: 'Of another.', figure: 'another' }], {}),
    ).toEqual(['Own.', 'Of all.']);
  });

  test('of another figure may concern sources that this one does not have', () => {
    expect(parse({ text: 'A.', figure: 'another', concerns: 'source', keys: 'unheard-of' })).toEqual([]);
  });

  test('are printed by their view, or by every view', () => {
    const rows = [{ text: 'Bars.', view: 'bars' }, { text: 'Lines.', view: 'lines' }, { text: 'Both.' }];
    expect(texts(rows, {})).toEqual(['Bars.', 'Both.']);
    expect(texts(rows, {}, 'lines')).toEqual(['Lines.', 'Both.']);
  });

  test('need one of their keys among what is shown of the same kind', () => {
    const rows = [
      { text: 'Source.', concerns: 'source', keys: 'desk' },
      { text: 'Series.', concerns: 'series', keys: 'a;b' },
      { text: 'Item.', concerns: 'item', keys: 'Dy ev; Tb ev' },
    ];
    expect(texts(rows, { source: ['desk'], series: ['b'], item: ['Tb ev'] })).toEqual(['Source.', 'Series.', 'Item.']);
    expect(texts(rows, { source: ['a'], series: ['desk'], item: ['Dy'] })).toEqual([]);
    expect(texts(rows, {})).toEqual([]);
  });

  test('keep the order of the rows, and are printed in their place', () => {
    const notes = parse({ text: 'B.', place: 'picture' }, { text: 'A.' }, { text: 'C.', place: 'table' });
    expect(noteTexts(notes, 'table', 'en')).toEqual(['A.', 'C.']);
    expect(noteTexts(notes, 'picture', 'en')).toEqual(['B.']);
  });

  test('in a missing language are the English text, the one without a language, or any other', () => {
    const inAll = (row: object): readonly string[] =>
      LOCALES.map((locale) => noteTexts(parse(row), 'table', locale).join());
    expect(inAll({ text_ja: 'ja', text_en: 'en', text: 'any' })).toEqual(['ja', 'en', 'en', 'en', 'en']);
    expect(inAll({ text_ja: 'ja', text: 'any' })).toEqual(['ja', 'any', 'any', 'any', 'any']);
    expect(inAll({ text_ko: 'ko', text_zh_hant: 'zh' })).toEqual(['ko', 'ko', 'ko', 'ko', 'zh']);
  });
});
