import { describe, expect, test } from 'vitest';
import type { Sonification } from '../../../src/core/figure/items.ts';
import { audioMessages } from '../../../src/core/i18n/audio.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { MOST_AUDIO_BYTES, mp3Of } from '../../../src/build/audio/mp3.ts';
import { record, sentencesOf } from '../../../src/build/audio/recording.ts';
import { joinedSamples, SAMPLE_RATE, secondsOf, silence, type Samples } from '../../../src/build/audio/samples.ts';
import { soundOf } from '../../../src/build/audio/notes.ts';
import { hasVoice, speak } from '../../../src/build/audio/voice.ts';
import { vttOf } from '../../../src/build/audio/vtt.ts';

const sonificationOf = (...values: (number | null)[]): Sonification => ({
  order: 'Year',
  measure: 'Share, %',
  series: [{ name: 'China', notes: values.map((value, at) => ({ label: String(2020 + at), value, item: at })) }],
});

/** How often a sound passes zero upwards in a second, which is its pitch. */
function pitchOf(samples: Samples): number {
  let count = 0;
  for (let at = 1; at < samples.length; at += 1) if ((samples[at - 1] ?? 0) < 0 && (samples[at] ?? 0) >= 0) count += 1;
  return count / secondsOf(samples);
}

/** The notes of a sound, each as long as the others. */
const notesOf = (sound: Samples, count: number): Samples[] =>
  Array.from({ length: count }, (_, at) => sound.slice((at * sound.length) / count, ((at + 1) * sound.length) / count));

describe('notes', () => {
  test('are higher for larger values, and silent where no value is published', () => {
    const [low, rest, high] = notesOf(soundOf(sonificationOf(0, null, 100)), 3);
    if (!low || !rest || !high) throw new Error('There are three notes.');
    expect(pitchOf(low)).toBeCloseTo(220, -1);
    expect(pitchOf(high)).toBeCloseTo(1760, -1);
    expect(Math.max(...rest.map(Math.abs))).toBe(0);
  });

  test('begin and end without a click', () => {
    const sound = soundOf(sonificationOf(50, 60));
    const largest = Math.max(...sound.map(Math.abs));
    expect(largest).toBeGreaterThan(5000);
    for (const end of [sound.slice(0, 20), sound.slice(-20)])
      expect(Math.max(...end.map(Math.abs))).toBeLessThan(largest / 10);
  });
});

describe('a recording', () => {
  /** A voice that takes a tenth of a second for each character. */
  const voice = (sentence: string): Promise<Samples> => Promise.resolve(silence(sentence.length / 10));

  test('has a cue for each sentence and for the notes, in order, as long as it is heard', async () => {
    const summary = 'China mined 69%. In 2020, it was 56.5%! Sources differ.';
    const { samples, cues } = await record({ locale: 'en', summary, sonification: sonificationOf(69, 56.5) }, voice);
    expect(cues.map(({ text }) => text)).toEqual([
      'China mined 69%.',
      'In 2020, it was 56.5%!',
      'Sources differ.',
      audioMessages('en').notes('2020', '2021'),
      '♪ China: 2020 → 2021 ♪',
    ]);
    for (const [at, { from, to, text }] of cues.entries()) {
      expect(from).toBeGreaterThanOrEqual(cues[at - 1]?.to ?? 0);
      expect(to - from).toBeCloseTo(text.startsWith('♪') ? 1 : text.length / 10, 3);
    }
    expect(secondsOf(samples)).toBeGreaterThanOrEqual(cues.at(-1)?.to ?? Infinity);
  });

  test('of values in no meaningful order has no notes', async () => {
    const { cues } = await record({ locale: 'en', summary: 'One. Two.' }, voice);
    expect(cues.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('keeps Chinese and Korean sentences apart', () => {
    expect(sentencesOf('中国占69%。2020年为56.5%。')).toEqual(['中国占69%。', '2020年为56.5%。']);
    expect(sentencesOf('중국은 69%다. 2020년은 56.5%였다.')).toEqual(['중국은 69%다.', '2020년은 56.5%였다.']);
  });
});

describe('a transcript', () => {
  const vtt = vttOf(
    [
      { from: 0, to: 1.25, text: 'A < B & C --> D.' },
      { from: 1.6, to: 62, text: 'Next.' },
    ],
    'en',
    ['Title\nof two lines'],
  );

  test('has its language, what it is of, and the times of each cue', () => {
    expect(vtt).toBe(
      [
        'WEBVTT\nLanguage: en',
        'NOTE Title of two lines',
        '00:00:00.000 --> 00:00:01.250\nA &lt; B &amp; C --&gt; D.',
        '00:00:01.600 --> 00:01:02.000\nNext.\n',
      ].join('\n\n'),
    );
  });
});

describe('the voice', () => {
  test.each(LOCALES.filter(hasVoice))('says every sentence as long as a person would (%s)', async (locale) => {
    const sentence = { en: 'China mines 69% of them.', ko: '중국이 69%를 채굴한다.' };
    const samples = await speak(locale in sentence ? sentence[locale as 'en'] : '中国开采69%。', locale);
    expect(secondsOf(samples)).toBeGreaterThan(1);
    expect(secondsOf(samples)).toBeLessThan(8);
    expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(3000);
  });

  test('reads a share in Chinese with the words of Chinese', async () => {
    const written = await speak('69%', 'zh-Hans');
    expect(secondsOf(written)).toBeCloseTo(secondsOf(await speak('百分之69', 'zh-Hans')), 3);
  });

  test('has no Japanese, rather than one that names kanji', async () => {
    expect(hasVoice('ja')).toBe(false);
    await expect(speak('中国', 'ja')).rejects.toThrow('no voice');
  });
});

describe('an audio file', () => {
  const speech = joinedSamples(Array.from({ length: 90 }, () => soundOf(sonificationOf(69))));

  test('is an MP3 within the limit, the same each time, even if it is long', async () => {
    expect(secondsOf(speech)).toBeGreaterThan(40);
    const mp3 = await mp3Of(speech);
    expect(mp3.length).toBeLessThanOrEqual(MOST_AUDIO_BYTES);
    // A frame begins with eleven bits.
    expect([mp3[0], (mp3[1] ?? 0) & 0xe0]).toEqual([0xff, 0xe0]);
    expect(Buffer.compare(mp3, await mp3Of(speech))).toBe(0);
  });

  test('is rejected where it can’t be understood any more', async () => {
    await expect(mp3Of(new Int16Array(90 * SAMPLE_RATE))).rejects.toThrow('do not fit');
  });
});
