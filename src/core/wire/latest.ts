/**
 * `datasets/latest.json`: the newest version of the datasets, and what was corrected since each version before. A figure
 * that stays at one version compares itself with this file.
 */
import { parseIsoDate } from '../figure/options.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';

/** An entry of `datasets/corrections.json`: a corrected value, or a row that was withdrawn. */
export interface ListedCorrection {
  /** Name of the dataset; `FIGURE_TEXT` for the text of a view, which is in no dataset. */
  readonly dataset: string;
  /** Key of the row: its fields joined by slashes, in the order of the key. For the text of a view: tag and view. */
  readonly row: string;
  /** Name of the field; empty if the whole row was withdrawn. */
  readonly field: string;
  readonly old: string;
  /** Empty if the value, or the row, was withdrawn. */
  readonly new: string;
  /** Day of the release, YYYY-MM-DD. */
  readonly date: string;
  /** Version of the datasets that has the new value. */
  readonly version: string;
  /** The reason, as a sentence in English; empty until a person has written it. */
  readonly why: string;
}

/** A corrected value with the views whose data have it. */
export interface LatestCorrection extends ListedCorrection {
  /** Tag and view, joined by a slash. */
  readonly views: readonly string[];
}

/** The content of the file. */
export interface Latest {
  readonly version: string;
  /** Day of the newest text that was read for the data, YYYY-MM-DD. */
  readonly checkedTo: string;
  /** Day of the release, YYYY-MM-DD. */
  readonly released: string;
  /** By each older version: everything that was corrected after it. */
  readonly corrections: Readonly<Record<string, readonly LatestCorrection[]>>;
}

const VERSION = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/u;

/** Negative if the first version is older, positive if it is newer. */
export function compareVersions(one: string, other: string): number {
  const [numbers, others] = [one, other].map((version) => version.split('.').map(Number));
  const differences = (numbers ?? []).map((number, index) => number - (others?.[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The endings of fields in one language: `title_zh_hans`. */
const ENDINGS = LOCALES.map((locale) => ({ locale, ending: `_${locale.toLowerCase().replace('-', '_')}` }));

/** The name of a field without the language that it is in: `title`. */
export const nameOfField = (field: string): string => {
  const { ending = '' } = ENDINGS.find((each) => field.endsWith(each.ending)) ?? {};
  return field.slice(0, field.length - ending.length);
};

const isIn = (field: string, locale: Locale): boolean =>
  (ENDINGS.find(({ ending }) => field.endsWith(ending))?.locale ?? locale) === locale;

/**
 * What was corrected after a version, without the texts in other languages. A version that the file does not list gets
 * what is known of the nearest one.
 */
export function correctionsSince({ corrections }: Latest, version: string, locale: Locale): LatestCorrection[] {
  const listed = Object.keys(corrections).sort(compareVersions);
  const nearest = listed.findLast((each) => compareVersions(each, version) <= 0) ?? listed[0];
  return (corrections[nearest ?? ''] ?? []).filter(
    (each) => compareVersions(each.version, version) > 0 && isIn(each.field, locale),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isVersion = (value: unknown): value is string => typeof value === 'string' && VERSION.test(value);
const isDay = (value: unknown): value is string => typeof value === 'string' && parseIsoDate(value) === value;
const isText = (value: unknown): value is string => typeof value === 'string';

const isCorrection = (value: unknown): value is LatestCorrection =>
  isRecord(value) &&
  ['dataset', 'row', 'field', 'old', 'new', 'why'].every((name) => isText(value[name])) &&
  isVersion(value['version']) &&
  isDay(value['date']) &&
  Array.isArray(value['views']) &&
  value['views'].every(isText);

const isLatest = (value: unknown): value is Latest =>
  isRecord(value) &&
  isVersion(value['version']) &&
  isDay(value['checkedTo']) &&
  isDay(value['released']) &&
  isRecord(value['corrections']) &&
  Object.entries(value['corrections']).every(
    ([version, entries]) => isVersion(version) && Array.isArray(entries) && entries.every(isCorrection),
  );

/** The content of the file from its text; null if anything in it is not as it should be. */
export function latestFromText(text: string): Latest | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLatest(value) ? value : null;
  } catch {
    return null;
  }
}
