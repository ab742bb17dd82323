import type { Locale } from './locale.ts';

/**
 * A range that reads well aloud, of formatted ends: "10 t to 270,000 t", 「10トンから270,000トンまで」; only one of them if
 * they are alike.
 */
export function rangeText(from: string, to: string, locale: Locale): string {
  if (from === to) return from;
  if (locale === 'en') return `${from} to ${to}`;
  if (locale === 'ja') return `${from}から${to}まで`;
  return locale === 'ko' ? `${from}부터 ${to}까지` : `${from}至${to}`;
}

/** The range of values as they are printed; empty if there are none. */
export const rangeOf = (values: readonly number[], print: (value: number) => string, locale: Locale): string =>
  values.length ? rangeText(print(Math.min(...values)), print(Math.max(...values)), locale) : '';
