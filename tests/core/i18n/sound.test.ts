import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { soundWords, type SoundWords } from '../../../src/core/i18n/sound.ts';

const SENTENCES: Readonly<Record<string, (words: SoundWords) => string>> = {
  listen: ({ listen }) => listen,
  stop: ({ stop }) => stop,
  playing: ({ playing }) => playing('thename'),
  stopped: ({ stopped }) => stopped(null),
  'stopped at a tone': ({ stopped }) => stopped('thetone'),
  ended: ({ ended }) => ended,
  refused: ({ refused }) => refused,
};

test.each(Object.entries(SENTENCES))('"%s" is told in five languages', (_, sentence) => {
  expect(new Set(LOCALES.map((locale) => sentence(soundWords(locale)))).size).toBe(LOCALES.length);
});

describe.each(LOCALES)('%s', (locale) => {
  const words = soundWords(locale);

  test('no two things are told alike', () => {
    const told = Object.values(SENTENCES).map((sentence) => sentence(words));
    expect(new Set(told).size).toBe(told.length);
  });

  test('series and tone are named', () => {
    expect(words.playing('thename')).toContain('thename');
    expect(words.stopped('thetone')).toContain('thetone');
  });

  test('a refusal names the button as it is written', () => {
    expect(words.refused).toContain(words.listen);
  });

  test('no word of another script is among them', () => {
    const told = Object.values(SENTENCES).map((sentence) => sentence(words));
    const own = told.join('').replaceAll(/thename|thetone/gu, '');
    expect(own).toMatch(locale === 'en' ? /^[\x20-\x7E]+$/u : /^\P{Script=Latin}+$/u);
  });
});
