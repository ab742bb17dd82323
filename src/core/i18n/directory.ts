/**
 * The directory of all countries and materials. Bundled rows do without it, and it is large, so it is loaded with the
 * first custom rows; from then on, names are looked up in it.
 */
import type { Locale } from './locale.ts';

export interface Directory {
  readonly countryName: (id: string, locale: Locale) => string | undefined;
  readonly countryId: (text: string) => string | undefined;
  readonly meantCode: (text: string) => string | null;
  readonly materialName: (id: string, locale: Locale) => string | undefined;
  readonly materialId: (text: string) => string | undefined;
}

let loaded: Directory | undefined;

/** The directory; undefined until it is loaded. */
export const directory = (): Directory | undefined => loaded;

export const setDirectory = (whole: Directory): void => {
  loaded = whole;
};
