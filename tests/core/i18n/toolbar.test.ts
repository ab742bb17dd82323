import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { EXPORT_KINDS, toolbarWords, type ToolbarWords } from '../../../src/core/i18n/toolbar.ts';

type Said = readonly [of: string, say: (words: ToolbarWords) => string];
const TOOLS = ['listen', 'download', 'embed', 'cite'] as const;

const hints: readonly Said[] = [
  ['the name of the group', ({ tools }) => tools],
  ...TOOLS.map((tool): Said => [`the hint of ${tool}`, (words) => words[tool].hint]),
];
const sentences: readonly Said[] = [
  ['that the embed code is copied', ({ embedCopied }) => embedCopied],
  ['that the citation is copied', ({ citationCopied }) => citationCopied],
  ['what the code does not hold', ({ notInCode }) => notInCode],
  ['that copying was refused', ({ refused }) => refused],
  ['that a file is saved', (words) => words.saved('a.b.c')],
  ['that a file could not be made', (words) => words.notMade('PNG')],
];

test.each([...hints, ...sentences])('%s is told in five languages', (_, say) => {
  expect(new Set(LOCALES.map((locale) => say(toolbarWords(locale)))).size).toBe(LOCALES.length);
});

describe.each(LOCALES)('in %s', (locale) => {
  const words = toolbarWords(locale);

  test.each(sentences)('%s is a whole sentence', (_, say) => {
    expect(say(words)).toMatch(/[.。]$/u);
  });

  test('no two buttons have one name', () => {
    expect(new Set(TOOLS.map((tool) => words[tool].label)).size).toBe(TOOLS.length);
  });

  test('each file is named with its format', () => {
    for (const kind of EXPORT_KINDS) expect(words.files[kind]).toContain(kind.toUpperCase());
  });

  test('a file is told of by its name, and a failure by its format', () => {
    expect(words.saved('some-figure.view.ja.png')).toContain('some-figure.view.ja.png');
    expect(words.notMade('PNG')).toContain('PNG');
  });

  test('a citation holds all that it is given', () => {
    const parts = ['A title', 'Source: Someone', 'https://news.example/a', '2 May 2026'] as const;
    for (const part of parts) expect(words.citation(...parts)).toContain(part);
  });
});
