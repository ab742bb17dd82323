import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { EXPORT_KINDS, toolbarMessages, type ToolbarMessages } from '../../../src/core/i18n/toolbar.ts';

type Said = readonly [of: string, say: (messages: ToolbarMessages) => string];
const TOOLS = ['listen', 'plain', 'download', 'embed', 'cite'] as const;

const hints: readonly Said[] = [
  ['the name of the group', ({ tools }) => tools],
  ['the hint that closes the player', ({ closePlayer }) => closePlayer],
  ...TOOLS.map((tool): Said => [`the hint of ${tool}`, (messages) => messages[tool].hint]),
];
const sentences: readonly Said[] = [
  ['that the embed code is copied', ({ embedCopied }) => embedCopied],
  ['that the citation is copied', ({ citationCopied }) => citationCopied],
  ['what the code does not hold', ({ notInCode }) => notInCode],
  ['that plain words are shown', ({ plainOn }) => plainOn],
  ['that the usual words are shown', ({ plainOff }) => plainOff],
  ['that copying was blocked', ({ blocked }) => blocked],
  ['that a file is saved', (messages) => messages.saved('a.b.c')],
  ['that a file could not be made', (messages) => messages.notMade('PNG')],
];

test.each([...hints, ...sentences])('%s differs in five languages', (_, say) => {
  expect(new Set(LOCALES.map((locale) => say(toolbarMessages(locale)))).size).toBe(LOCALES.length);
});

describe.each(LOCALES)('in %s', (locale) => {
  const messages = toolbarMessages(locale);

  test.each(sentences)('%s is a whole sentence', (_, say) => {
    expect(say(messages)).toMatch(/[.。]$/u);
  });

  test('no two buttons have one name', () => {
    expect(new Set(TOOLS.map((tool) => messages[tool].label)).size).toBe(TOOLS.length);
  });

  test('each file is named with its format', () => {
    for (const kind of EXPORT_KINDS) expect(messages.files[kind]).toContain(kind.replace(/^src-/u, '').toUpperCase());
  });

  test('the message of a saved file has its name, that of a failure its format', () => {
    expect(messages.saved('some-figure.view.ja.png')).toContain('some-figure.view.ja.png');
    expect(messages.notMade('PNG')).toContain('PNG');
  });

  test('a citation holds all that it is given', () => {
    const parts = ['A title', 'Source: Someone', 'https://news.example/a', '2 May 2026'] as const;
    for (const part of parts) expect(messages.citation(...parts)).toContain(part);
  });
});
