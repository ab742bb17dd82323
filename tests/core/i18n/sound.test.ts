import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { soundMessages, type SoundMessages } from '../../../src/core/i18n/sound.ts';

const SENTENCES: Readonly<Record<string, (messages: SoundMessages) => string>> = {
  listen: ({ listen }) => listen,
  stop: ({ stop }) => stop,
  playing: ({ playing }) => playing('thename'),
  stopped: ({ stopped }) => stopped(null),
  'stopped at a note': ({ stopped }) => stopped('thenote'),
  ended: ({ ended }) => ended,
  blocked: ({ blocked }) => blocked,
};

test.each(Object.entries(SENTENCES))('"%s" differs in five languages', (_, sentence) => {
  expect(new Set(LOCALES.map((locale) => sentence(soundMessages(locale)))).size).toBe(LOCALES.length);
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = soundMessages(locale);

  test('no two messages are equal', () => {
    const reported = Object.values(SENTENCES).map((sentence) => sentence(messages));
    expect(new Set(reported).size).toBe(reported.length);
  });

  test('series and note are named', () => {
    expect(messages.playing('thename')).toContain('thename');
    expect(messages.stopped('thenote')).toContain('thenote');
  });

  test('the message of blocked sound names the button by its label', () => {
    expect(messages.blocked).toContain(messages.listen);
  });

  test('no word of another script is among them', () => {
    const reported = Object.values(SENTENCES).map((sentence) => sentence(messages));
    const own = reported.join('').replaceAll(/thename|thenote/gu, '');
    expect(own).toMatch(locale === 'en' ? /^[\x20-\x7E]+$/u : /^\P{Script=Latin}+$/u);
  });
});
