import { fileStem } from './file-stem.ts';
import { baseUrl } from './base-url.ts';
import { sourceLineMarkup } from './figure-markup.ts';
import { element, escapeText } from './markup.ts';
import { standAloneSvg } from './stand-alone.ts';
import type { FigureSnapshot } from './snapshot.ts';

/**
 * A figure for editors that strip templates and unknown tags: an image and its text. The image contains title and note;
 * the caption repeats the summary and links the sources.
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
    // In a narrow column, and where the styles of a page narrow images, it keeps its proportions.
    style: 'max-width: 100%; height: auto',
  });
  const caption = element('figcaption', {}, `${escapeText(text.title)}<br>`, sourceLineMarkup(snapshot));
  return `${element('figure', { lang: locale }, image, caption)}\n`;
}
