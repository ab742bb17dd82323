import type { Source } from '../figure/description.ts';
import { byLocale, type ByLocale } from '../i18n/locale.ts';
import type { Sources } from './source.ts';

/** Whether an id names a source of the US Geological Survey, in any edition. */
const isUsgs = (id: string): boolean => id.startsWith('usgs-');

/**
 * Whom a subtitle credits: USGS where every value is from it, whichever edition; else the one source that all share.
 * Empty where there are several.
 *
 * @param cited - For each value, the ids of its sources.
 */
export function creditOf(cited: readonly (readonly string[])[], sources: Sources): ByLocale<string> {
  if (cited.every((ids) => ids.some(isUsgs))) return byLocale(() => 'USGS');
  const [only = '', ...others] = new Set(cited.flat());
  return (others.length ? undefined : sources[only]?.short) ?? byLocale(() => '');
}

/** The year at the end of a short citation: "IEA 2026". */
const YEAR = /^([^,]+) \d{4}$/u;

/** Whom a short line credits, each once and without the year: "USGS", "IEA". */
export const creditNames = (sources: readonly Pick<Source, 'id' | 'short'>[]): string[] => [
  ...new Set(sources.map(({ id, short }) => (isUsgs(id) ? 'USGS' : short.replace(YEAR, '$1')))),
];

/** The publication that a source is a chapter of, by their ids: "usgs-mcs2026-sc" of "usgs-mcs2026". */
const publicationOf = (id: string): string => (isUsgs(id) ? id.replace(/-[^-]+$/u, '') : id);

/**
 * The first source of each publication, then the others: a line that names the first few does not name a publication
 * again for its chapters.
 */
export function publicationsFirst(ids: readonly string[]): string[] {
  const first = new Map(ids.toReversed().map((id) => [publicationOf(id), id]));
  const isFirst = (id: string): boolean => first.get(publicationOf(id)) === id;
  return [...ids.filter(isFirst), ...ids.filter((id) => !isFirst(id))];
}
