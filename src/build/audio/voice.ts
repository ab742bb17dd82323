/** Speech by eSpeak NG, a program of the build machine. */
import { spawnSync } from 'node:child_process';
import type { ByLocale, Locale } from '../../core/i18n/locale.ts';
import { runProgram } from './run-program.ts';
import { SAMPLE_RATE, type Samples } from './samples.ts';

const PROGRAM = 'espeak-ng';
/** Words per minute: eSpeak's own pace is hard to follow without seeing the text. */
const PACE = 155;
const WAV_HEADER = 44;

/** The voice of a language; null for Japanese, of whose kanji the voice says no more than that they are Chinese. */
const VOICES: ByLocale<string | null> = {
  en: 'en-gb',
  ja: null,
  ko: 'ko',
  'zh-Hans': 'cmn-latn-pinyin',
  'zh-Hant': 'cmn-latn-pinyin',
};

const CHINESE_DIGITS = '零一二三四五六七八九';
const eachDigit = (digits: string): string => digits.replace(/\d/gu, (digit) => CHINESE_DIGITS.charAt(Number(digit)));

/** What the Chinese voice reads wrongly, written as it is said. */
const inChinese = (text: string): string =>
  text
    .replace(/\d{4}(?=至\d{4}年|年)/gu, eachDigit)
    .replace(/([\d.]+)%/gu, '百分之$1')
    .replace(/(\d)\.(\d+)/gu, (_, whole: string, part: string) => `${whole}点${eachDigit(part)}`);

/** The same of the Korean voice. */
const inKorean = (text: string): string =>
  text
    .replaceAll('%', '퍼센트')
    .replaceAll('~', '에서 ')
    .replace(/(\d)\.(?=\d)/gu, '$1쩜 ');

const SPOKEN: Readonly<Partial<Record<Locale, (text: string) => string>>> = {
  ko: inKorean,
  'zh-Hans': inChinese,
  'zh-Hant': inChinese,
};

/** Whether there is a voice for a language, on a machine that has the program. */
export const hasVoice = (locale: Locale): boolean => VOICES[locale] !== null;

let version: string | null | undefined;

/** Which program speaks, as it names itself; null if it is not installed. */
export function voiceVersion(): string | null {
  if (version === undefined) {
    const { status, stdout } = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
    // The folder of its data follows.
    version = status === 0 ? (stdout.split(/\s+Data at/u)[0] ?? '') : null;
  }
  return version;
}

/**
 * A sentence as speech.
 *
 * @throws if the program or the voice is missing.
 */
export async function speak(sentence: string, locale: Locale): Promise<Samples> {
  const voice = VOICES[locale];
  if (voice === null) throw new Error(`There is no voice for ${locale}.`);
  const text = SPOKEN[locale]?.(sentence) ?? sentence;
  const wav = await runProgram(PROGRAM, ['-v', voice, '-s', String(PACE), '--stdout'], text);
  if (wav.length <= WAV_HEADER || wav.readUInt32LE(24) !== SAMPLE_RATE)
    throw new Error(`${PROGRAM} says nothing, or not at ${SAMPLE_RATE} Hz: "${sentence}".`);
  // A copy, because samples of 16 bits must begin at an even address.
  const pcm = Uint8Array.from(wav.subarray(WAV_HEADER, wav.length - (wav.length % 2)));
  return new Int16Array(pcm.buffer);
}
