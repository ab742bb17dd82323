import { formatNumber } from '../core/i18n/format.ts';
import type { Locale } from '../core/i18n/locale.ts';

/** 5 January 2025, a Sunday: Vega's weeks begin on Sunday. */
const SUNDAY = Date.UTC(2025, 0, 5);
const DAY = 86_400_000;

const named = (locale: Locale, options: Intl.DateTimeFormatOptions, times: readonly number[]): string[] => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return times.map((time) => format.format(time));
};

const days = Array.from({ length: 7 }, (_, day) => SUNDAY + day * DAY);
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 15));

const localeOf = (locale: Locale) => ({
  number: {
    decimal: formatNumber(locale, 1.5).charAt(1),
    thousands: formatNumber(locale, 12_345).charAt(2),
    grouping: [3],
    currency: ['', ''],
  },
  time: {
    dateTime: '%x %X',
    date: '%Y-%m-%d',
    time: '%H:%M:%S',
    periods: ['AM', 'PM'],
    days: named(locale, { weekday: 'long' }, days),
    shortDays: named(locale, { weekday: 'short' }, days),
    months: named(locale, { month: 'long' }, months),
    shortMonths: named(locale, { month: 'short' }, months),
  },
});

const known = new Map<Locale, ReturnType<typeof localeOf>>();

/** How Vega formats numbers and dates in a language, for specs without formats of their own. */
export function vegaLocale(locale: Locale): ReturnType<typeof localeOf> {
  const found = known.get(locale) ?? localeOf(locale);
  known.set(locale, found);
  return found;
}
