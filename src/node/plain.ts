import { fileStem } from './file-stem.ts';
import { baseUrl } from './base-url.ts';
import { sourceLineMarkup } from './figure-markup.ts';
import { element, escapeText } from './markup.ts';
import { standAloneSvg } from './stand-alone.ts';
import type { FigureSnapshot } from './snapshot.ts';

/**
 * A figure for editors that strip templates and tags they do not know: an image with its words as text. The image has
 * title and note in it; the caption repeats the takeaway, and has the sources as links.
 */
export function plainText(snapshot: FigureSnapshot): string {
  const { text, locale } = snapshot;
  const { width, height } = standAloneSvg(snapshot);
  const image = element('img', {
    src: `${baseUrl()}static/${fileStem(snapshot)}.png`,
    alt: text.summary,
    width,
    height,
    loading: 'lazy',
  });
  const caption = element('figcaption', {}, `${escapeText(text.title)}<br>`, sourceLineMarkup(snapshot));
  return `${element('figure', { lang: locale }, image, caption)}\n`;
}
