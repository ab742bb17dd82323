import { fileStem } from './file-stem.ts';
import { baseUrl } from './base-url.ts';
import { sourceLineMarkup } from './figure-markup.ts';
import { element, escapeText } from './markup.ts';
import { standAloneSvg } from './stand-alone.ts';
import type { StillFigure } from './snapshot.ts';

/**
 * A figure for editors that strip templates and tags they do not know: an image with its words as text. The image has
 * title and note in it; the caption repeats the takeaway, and has the sources as links.
 */
export function plainText(still: StillFigure): string {
  const { words, locale } = still;
  const { width, height } = standAloneSvg(still);
  const image = element('img', {
    src: `${baseUrl()}static/${fileStem(still)}.png`,
    alt: words.summary,
    width,
    height,
    loading: 'lazy',
  });
  const caption = element('figcaption', {}, `${escapeText(words.title)}<br>`, sourceLineMarkup(still));
  return `${element('figure', { lang: locale }, image, caption)}\n`;
}
