import type { FigureText, Source } from '../figure/description.ts';
import { isolated } from '../i18n/direction.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../wire/prerendered.ts';
import { pageMessages } from '../i18n/page.ts';

/** Number of sources in the source line; the others are listed with the table. */
export const SOURCES_IN_LINE = 3;

/** What a source line is about. */
export interface Sourced {
  /** The sources, the most important first. */
  readonly sources: readonly Source[];
  readonly text: Pick<FigureText, 'expiry'>;
  /** Edition of the bundled data; null for custom data. */
  readonly edition: Pick<Edition, 'label'> | null;
  /** Author of the chart, if the page names one. */
  readonly credit?: string | null | undefined;
  /** Day on which the line is read, YYYY-MM-DD. It decides only whether the line says that something has ended. */
  readonly day: string;
}

/**
 * The source line under a picture as texts and sources (which a page prints as links): the first sources, the last day
 * of the data, what has ended since, and the author that the page names. What else is to be said of the data is in
 * `aboutLine`.
 */
export function sourceLine({ sources, text, edition, credit, day }: Sourced, locale: Locale): (string | Source)[] {
  const messages = pageMessages(locale);
  const named = sources
    .slice(0, SOURCES_IN_LINE)
    .flatMap((source, index) => (index ? [messages.separator, source] : [source]));
  const more = sources.length - SOURCES_IN_LINE;
  const rest = [
    edition?.label[locale],
    text.expiry && day > text.expiry.on ? text.expiry.text : '',
    credit ? messages.chart(credit) : '',
  ].filter(Boolean);
  return [
    ...(named.length
      ? [messages.source + messages.colon, ...named, more > 0 ? messages.separator + messages.moreSources(more) : '']
      : []),
    ...rest.map((part, index) => (index || named.length ? `\u00A0· ${part}` : `${part}`)),
  ];
}

/**
 * The source line as text.
 *
 * @param nameOf - What a source is called; by default by its short name.
 */
export const sourceText = (
  sourced: Sourced,
  locale: Locale,
  nameOf: (source: Source) => string = ({ short }) => isolated(short),
): string =>
  sourceLine(sourced, locale)
    .map((part) => (typeof part === 'string' ? part : nameOf(part)))
    .join('');
