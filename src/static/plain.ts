import { baseUrl } from './base-url.ts';
import { element, escapeText } from './markup.ts';
import type { StillFigure } from './still.ts';

/** A figure as an image with a caption. */
export const plainText = ({ tag, view, locale, words }: StillFigure): string =>
  element(
    'figure',
    {},
    element('img', { src: `${baseUrl()}static/${tag}.${view}.${locale}.png`, alt: words.summary }),
    element('figcaption', {}, escapeText(words.title)),
  );
