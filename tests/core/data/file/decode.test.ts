import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../src/core/data/file/decode.ts';
import { fileMessages } from '../../../../src/core/i18n/file.ts';

const messages = fileMessages('en');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | readonly number[], charset: string | null = null): string =>
  decodeText(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes), 'rows.csv', charset, messages);

const utf16 = (text: string, isLittle: boolean): number[] =>
  Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) => {
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

/** 日本, and ジュネ, in Shift_JIS. */
const NIHON = [0x93, 0xfa, 0x96, 0x7b];
const JUNE = [0x83, 0x57, 0x83, 0x85, 0x83, 0x6c];
/** 中文 in GB 2312, too short to be no Korean. */
const ZHONGWEN = [0xd6, 0xd0, 0xce, 0xc4];

describe('text is read', () => {
  test.each([
    ['UTF-8', utf8('Zürich'), null, 'Zürich'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Zürich')]), null, 'Zürich'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('年,国', true)], null, '年,国'],
    ['big-endian UTF-16 with a mark', [0xfe, 0xff, ...utf16('年,国', false)], null, '年,国'],
    ['UTF-16 that is declared', utf16('year', true), 'utf-16le', 'year'],
    ['a declared encoding', NIHON, 'Shift_JIS', '日本'],
    ['UTF-8 that is declared as something else', utf8('日本'), 'iso-8859-1', '日本'],
    ['UTF-8 of an unknown declaration', utf8('日本'), 'klingon', '日本'],
    ['Shift_JIS with kana', JUNE, null, 'ジュネ'],
    ['Shift_JIS that is declared as UTF-8', JUNE, 'utf-8', 'ジュネ'],
    ['Windows-1252 with umlauts', [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68], null, 'Zürich'],
  ] as const)('%s', (_, bytes, charset, text) => {
    expect(read(bytes, charset)).toBe(text);
  });
});

describe('what may be read in two ways is not', () => {
  test.each([
    ['Shift_JIS without kana', NIHON, null],
    ['a few Chinese characters', ZHONGWEN, null],
    ['letters on which code pages differ', [0x41, 0xea, 0x67], null],
    ['bytes of an unknown declaration', NIHON, 'klingon'],
  ])('%s', (_, bytes, charset) => {
    expect(() => read(bytes, charset)).toThrow(/CSV UTF-8/u);
  });

  test('a declaration that the bytes contradict', () => {
    expect(() => read([0xff, 0xff, 0x20], 'euc-kr')).toThrow(/declared as euc-kr/u);
  });

  test('letters that were lost, with their line', () => {
    expect(() => read(utf8('a\nb\nZ\uFFFDrich'))).toThrow(/U\+FFFD\) on line 3/u);
  });

  test('UTF-16 without a mark', () => {
    expect(() => read(utf16('year', true))).toThrow(/can’t be recognised/u);
  });
});

describe('files of other kinds are named', () => {
  test.each([
    ['gzip', [0x1f, 0x8b, 8], /compressed/u],
    ['zip', [...utf8('PK\u0003\u0004rows.csv')], /compressed/u],
    ['a workbook', [...utf8('PK\u0003\u0004[Content_Types].xml')], /workbook/u],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], /workbook/u],
    ['PDF', [...utf8('%PDF-1.7')], /PDF/u],
    ['a picture', [0x89, ...utf8('PNG')], /PNG/u],
  ])('%s', (_, bytes, sentence) => {
    expect(() => read(bytes)).toThrow(sentence);
  });
});
