import type { ByLocale, Locale } from '../i18n/locale.ts';
import type { ItemSet } from '../figure/items.ts';
import type { PackedView } from './packed-view.ts';

/** Which data a picture was made from. */
export interface Edition {
  /** Version of the datasets. */
  readonly version: string;
  /** Date up to which the data tell, YYYY-MM-DD. */
  readonly asOf: string;
  /** Both in words. */
  readonly label: ByLocale<string>;
}

/** What a tag's script carries: enough to draw the default view in every language without another request. */
export interface Bundle extends Edition {
  /** Ids and tab names of all views; the first is the default. */
  readonly views: readonly { readonly id: string; readonly label: Readonly<Record<Locale, string>> }[];
  /** The default view. */
  readonly prerendered: Readonly<Record<Locale, PackedView>>;
  /** Keys for which pictures exist besides the default view's; see `keyOf`. */
  readonly cacheKeys: readonly string[];
}

/** Fetches what the script does not carry. `attempt` counts from 0 how often it has failed before. */
export interface LoadPrerendered {
  /** What a view tells mark by mark. */
  (cacheKey: `${string}.items`, locale: Locale, attempt: number): Promise<ItemSet>;
  /** A prepared view; `<key>.text` is one without its pictures, for a fragment that brings them. */
  (cacheKey: string, locale: Locale, attempt: number): Promise<PackedView>;
}
