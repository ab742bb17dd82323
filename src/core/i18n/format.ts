import type { ByLocale, Locale } from './locale.ts';

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const cacheKey = locale + JSON.stringify(options);
  let format = numberFormats.get(cacheKey);
  if (!format) numberFormats.set(cacheKey, (format = new Intl.NumberFormat(locale, options)));
  return format;
}

/** A number with the language's separators, at most `digits` decimals. */
export const formatNumber = (locale: Locale, value: number, digits = 1): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** A percentage from a value between 0 and 100: 69.2 → "69%". */
export const formatPercent = (locale: Locale, value: number, digits = 0): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value / 100);

/** The most decimals that every browser formats. */
const MAX_DIGITS = 20;

/** A share in whole per cent; near 0 and 100 with decimals, so that it does not read as none or all. */
export function formatShare(locale: Locale, share: number, digits = 0): string {
  const edge = Math.min(share, 100 - share);
  const min = edge <= 0 || edge >= 1 ? 0 : edge < 0.1 ? Math.min(MAX_DIGITS, Math.ceil(-Math.log10(edge))) : 1;
  return formatPercent(locale, share, Math.max(digits, min));
}

/** Large numbers in the press style of the language: 270,000 · 27万 · 27만. English and small numbers keep all digits. */
export const formatLarge = (locale: Locale, value: number): string =>
  // Below 10,000 ICU would write "2.9천" in Korean, which no newspaper does.
  locale === 'en' || value < 10_000
    ? formatNumber(locale, value, 0)
    : numberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }).format(value);

const EN_MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

interface DateParts {
  readonly year: number;
  /** Zero if only the year is known. */
  readonly month: number;
  /** Zero if only the month is known. */
  readonly day: number;
}

/** The parts of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. No clock or time zone is involved. */
function dateParts(iso: string): DateParts {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** A year by itself: "2025", "2025年", "2025년". */
const formatYear = (locale: Locale, year: number): string =>
  `${year}${locale === 'en' ? '' : locale === 'ko' ? '년' : '年'}`;

/** Day and month, without the year: "4 April", "4月4日", "4월 4일"; the month alone if no day is known, or else the year. */
export function formatDay(locale: Locale, iso: string): string {
  const { year, month, day } = dateParts(iso);
  if (!month) return formatYear(locale, year);
  if (locale === 'en') return `${day ? `${day} ` : ''}${EN_MONTHS[month - 1] ?? ''}`;
  if (locale === 'ko') return `${month}월${day ? ` ${day}일` : ''}`;
  return `${month}月${day ? `${day}日` : ''}`;
}

const RANGE_DASH = { ja: '〜', en: '–', ko: '~', 'zh-Hans': '至', 'zh-Hant': '至' } as const satisfies ByLocale<string>;

/** A span within one year without the year: "10–12 May", "29 April – 2 May", "5月10〜12日". */
export function formatDayRange(locale: Locale, from: string, to: string): string {
  const start = dateParts(from);
  const end = dateParts(to);
  const dash = RANGE_DASH[locale];
  if (start.month !== end.month || start.year !== end.year)
    return formatDay(locale, from) + (locale === 'en' ? ' – ' : dash) + formatDay(locale, to);
  if (start.day === end.day) return formatDay(locale, from);
  if (!start.day || !end.day)
    return [from, to].map((day) => formatDay(locale, day)).join(locale === 'en' ? ' – ' : dash);
  if (locale === 'en') return `${start.day}${dash}${formatDay(locale, to)}`;
  const { month } = start;
  if (locale === 'ko') return `${month}월 ${start.day}${dash}${end.day}일`;
  return `${month}月${start.day}${locale === 'ja' ? '' : '日'}${dash}${end.day}日`;
}

/** A full date: "4 April 2025", "2025年4月4日", "2025년 4월 4일". */
export function formatDate(locale: Locale, iso: string): string {
  const { year, month } = dateParts(iso);
  const day = formatDay(locale, iso);
  if (!month) return day;
  return locale === 'en' ? `${day} ${year}` : `${formatYear(locale, year)}${locale === 'ko' ? ' ' : ''}${day}`;
}

/**
 * An ISO 8601 date with its year: a day, a month (`2023-11`), a year or a span (`2025-05-10/2025-05-12`), which becomes
 * "10–12 May 2025", "2025年5月10〜12日", "2025년 5월 10~12일".
 */
export function formatIso(locale: Locale, iso: string): string {
  const [from = '', to] = iso.split('/');
  if (to === undefined || to === from) return formatDate(locale, from);
  const { year, month } = dateParts(from);
  if (dateParts(to).year !== year || !month)
    return [from, to].map((day) => formatDate(locale, day)).join(locale === 'en' ? ' – ' : RANGE_DASH[locale]);
  const days = formatDayRange(locale, from, to);
  return locale === 'en' ? `${days} ${year}` : `${year}${locale === 'ko' ? '년 ' : '年'}${days}`;
}

/** Sentences as one text: Japanese and Chinese have no space between them. */
export const joinSentences = (sentences: readonly string[], locale: Locale): string =>
  sentences.join(locale === 'en' || locale === 'ko' ? ' ' : '');
