import type { Locale } from '../../core/i18n/locale.ts';
import { readingOf } from './readings.ts';

/** The least number of letters of a code: one character of Hangul or Han says enough. */
const leastLetters = (name: string): number => (/\p{Script=Hangul}|\p{Script=Han}/u.test(name) ? 1 : 2);

const lettersOf = (name: string): string => (name.match(/\p{L}/gu) ?? []).join('').toLowerCase();

/**
 * A short code for each name, made of its first letters, for places where the name has no space. Names that begin alike
 * have longer codes.
 */
export function codesOf(names: readonly string[], locale: Locale): string[] {
  const spelled = names.map((name) => lettersOf(locale === 'ja' ? readingOf(name) : name));
  return spelled.map((name, own) => {
    const isTaken = (code: string): boolean => spelled.some((other, at) => at !== own && other.startsWith(code));
    let length = Math.min(leastLetters(name), name.length);
    while (length < name.length && isTaken(name.slice(0, length))) length += 1;
    return name.slice(0, length);
  });
}
