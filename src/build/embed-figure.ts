import { pageAddress } from '../core/output/snippets.ts';
import { unpackSources } from '../core/wire/unpack-view.ts';
import { fileStem } from '../node/file-stem.ts';
import type { ByLocale, Locale } from '../core/i18n/locale.ts';
import { LAST_DAY } from '../core/data/day.ts';
import { sourceText } from '../core/output/source-line.ts';
import { readEdition } from '../node/datasets.ts';
import { FIGURES } from '../figures/registry.ts';
import { heightBetween } from './reserve.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import type { Bundle } from '../core/wire/prerendered.ts';

/** Default width of an iframe in px: the column of an article. */
export const FRAME_WIDTH = 783;
/** The narrowest column that an iframe is designed for. */
const NARROWEST = 320;

/** The default view of a figure in every language, for its embed page. */
export interface EmbedFigure {
  readonly tag: string;
  /** Id of the default view. */
  readonly view: string;
  /** Whether it has other views, and so tabs. */
  readonly hasTabs: boolean;
  readonly prerendered: ByLocale<PackedView>;
}

export async function readEmbedFigures(readBundle: (tag: string) => Promise<Bundle>): Promise<EmbedFigure[]> {
  const figures = FIGURES.map(async ({ tag }) => {
    const { views, prerendered } = await readBundle(tag);
    return { tag, view: views[0]?.id ?? '', hasTabs: views.length > 1, prerendered };
  });
  return Promise.all(figures);
}

/** Path of the embed page in a language, relative to the output folder. */
export const pagePath = ({ tag }: EmbedFigure, locale: Locale): string => pageAddress({ tag, baseUrl: '' }, locale);

export const oembedPath = ({ tag }: EmbedFigure, locale: Locale): string => `oembed/${tag}.${locale}.json`;

/** Path of a file of the default view, without its extension. */
export const imagePath = ({ tag, view }: EmbedFigure, locale: Locale): string =>
  `static/${fileStem({ tag, view, locale })}`;

/** Height in px that is enough for an iframe of any width up to `FRAME_WIDTH` if no script adjusts it. */
export function frameHeight({ hasTabs, prerendered }: EmbedFigure, locale: Locale): number {
  const view = prerendered[locale];
  return heightBetween(
    view,
    [NARROWEST, FRAME_WIDTH],
    locale,
    sourceText({ ...view, sources: unpackSources(view), edition: readEdition(), day: LAST_DAY }, locale),
    hasTabs,
  );
}
