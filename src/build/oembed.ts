import type { Locale } from '../core/i18n/locale.ts';
import { frameMarkup } from '../core/output/snippets.ts';
import { FRAME_WIDTH, frameHeight, imagePath, type EmbedFigure } from './embed-figure.ts';

/** How long a consumer may cache a response, in seconds: one day. */
const CACHE_AGE = 86_400;

/** Size of the social card, in px. */
const CARD = { width: 1200, height: 630 };

/** An oEmbed 1.0 response of type `rich`. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The oEmbed response for a figure. A static file can't respect `maxwidth`; instead, the iframe uses the available
 * width and is tall enough for a narrow one.
 *
 * @param baseUrl - Base URL of the built files.
 */
export function oembedAnswer(figure: EmbedFigure, locale: Locale, baseUrl: string): OembedAnswer {
  const { title } = figure.prerendered[locale].text;
  const size = { width: FRAME_WIDTH, height: frameHeight(figure, locale) };
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'rare-earth-figures',
    provider_url: `${new URL(baseUrl).origin}/`,
    cache_age: CACHE_AGE,
    thumbnail_url: `${baseUrl}${imagePath(figure, locale)}.card.png`,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: frameMarkup({ tag: figure.tag, attributes: [['lang', locale]], baseUrl }, title, size.height),
    ...size,
  };
}
