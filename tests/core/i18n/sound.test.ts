import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { soundMessages, type SoundMessages } from '../../../src/core/i18n/sound.ts';

const SENTENCES: Readonly<Record<string, (messages: SoundMessages) => string>> = {
  play: ({ play }) => play,
  pause: ({ pause }) => pause,
  previous: ({ previous }) => previous,
  next: ({ next }) => next,
  series: ({ series }) => series,
  speed: ({ speed }) => speed,
  sound: ({ sound }) => sound,
  announce: ({ announce }) => announce,
  lowest: ({ lowest }) => lowest('thenote'),
  highest: ({ highest }) => highest('thenote'),
  logarithmic: ({ logarithmic }) => logarithmic,
  playing: ({ playing }) => playing('thename'),
  paused: ({ paused }) => paused('thenote'),
  ended: ({ ended }) => ended,
  blocked: ({ blocked }) => blocked,
};

/** Words that two languages with the same characters share. */
const SHARED: readonly string[] = ['series', 'play', 'speed', 'lowest', 'highest'];

test.each(Object.entries(SENTENCES))('"%s" differs in five languages', (name, sentence) => {
  const different = new Set(LOCALES.map((locale) => sentence(soundMessages(locale)))).size;
  expect(different).toBeGreaterThanOrEqual(SHARED.includes(name) ? LOCALES.length - 2 : LOCALES.length);
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = soundMessages(locale);

  test('no two messages are equal', () => {
    const reported = Object.values(SENTENCES).map((sentence) => sentence(messages));
    expect(new Set(reported).size).toBe(reported.length);
  });

  test('series and note are named', () => {
    expect(messages.playing('thename')).toContain('thename');
    for (const say of [messages.lowest, messages.highest, messages.paused]) expect(say('thenote')).toContain('thenote');
  });

  test('the message of blocked sound names the button by its label', () => {
    expect(messages.blocked).toContain(messages.play);
  });

  test('no word of another script is among them', () => {
    const reported = Object.values(SENTENCES).map((sentence) => sentence(messages));
    const own = reported.join('').replaceAll(/thename|thenote/gu, '');
    expect(own).toMatch(locale === 'en' ? /^[\x20-\x7E]+$/u : /^\P{Script=Latin}+$/u);
  });
});
