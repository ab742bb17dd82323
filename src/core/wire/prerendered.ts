import type { ByLocale, Locale } from '../i18n/locale.ts';
import type { Control, Details } from '../figure/description.ts';
import type { PlainWords } from '../figure/plain-text.ts';
import type { ItemSet } from '../figure/items.ts';
import type { PackedView } from './packed-view.ts';

/** The edition of the data behind a picture. */
export interface Edition {
  /** Version of the datasets. */
  readonly version: string;
  /** Day of the newest text that was read for the data, YYYY-MM-DD: nothing is known of later days. */
  readonly checkedTo: string;
  /** That day as the source line says it. */
  readonly label: ByLocale<string>;
}

/** The data in a tag's script: enough to draw the default view in every language without another request. */
export interface Bundle extends Edition {
  /** Ids and tab labels of all views; the first is the default. */
  readonly views: readonly {
    readonly id: string;
    readonly aliases?: readonly string[];
    readonly label: Readonly<Record<Locale, string>>;
  }[];
  /** The default view. */
  readonly prerendered: Readonly<Record<Locale, PackedView>>;
  /** Cache keys of the pictures that exist besides the default view's; see `cacheKeyOf`. */
  readonly cacheKeys: readonly string[];
}

/** What a reader needs who looks at a pre-rendered view closely: its items, its notes and the details of its sources. */
export interface PrerenderedItems extends ItemSet, Details {
  /** The controls behind a disclosure, if it has some. */
  readonly controls?: readonly Control[];
  /** Path of the view as a picture to touch, relative to the URL of the built files, if there is one. */
  readonly tactile?: string;
  /** Whether the view has plain words. */
  readonly hasPlainWords?: true;
  /** The attributes of the figure that only other views use, if there are any. */
  readonly unused?: readonly string[];
}

/** The items of a view, with what else there is of it if it is pre-rendered. */
export type OfferedItems = ItemSet & Pick<PrerenderedItems, 'tactile' | 'hasPlainWords' | 'unused'>;

/** Fetches data that is not in the script. */
export interface LoadPrerendered {
  /** The items of a view, with its notes and the details of its sources. */
  (cacheKey: `${string}.items`, locale: Locale): Promise<PrerenderedItems>;
  /** The plain words of all pre-rendered views. */
  (key: 'plain', locale: Locale): Promise<PlainWords>;
  /** A pre-rendered view; `<cacheKey>.text` omits its pictures, for a fragment that already has them. */
  (cacheKey: string, locale: Locale): Promise<PackedView>;
}
