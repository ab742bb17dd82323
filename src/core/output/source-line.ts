import type { FigureText, Source } from '../figure/description.ts';
import { isolated } from '../i18n/direction.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../wire/prerendered.ts';
import type { Provenance } from '../data/provenance.ts';
import { pageMessages } from '../i18n/page.ts';

/** Number of sources in the source line; the others are listed with the table. */
export const SOURCES_IN_LINE = 3;

/** What a source line is about. */
export interface Sourced extends Provenance {
  readonly text: Pick<FigureText, 'expiry'>;
  /** Edition of the bundled data; null for custom data. */
  readonly edition: Edition | null;
  /** Author of the chart; without one, the library. */
  readonly credit?: string | null | undefined;
  /** Day on which the line is read, YYYY-MM-DD. It decides only whether the line says that something has ended. */
  readonly day: string;
}

/**
 * The source line under a picture as texts and sources (which a page prints as links): sources, their licences, version
 * and date of the data, what has ended since, and the chart's credit. Custom data has no edition.
 */
export function sourceLine(
  { sources, licences, text, edition, credit, day }: Sourced,
  locale: Locale,
): (string | Source)[] {
  const messages = pageMessages(locale);
  const named = sources
    .slice(0, SOURCES_IN_LINE)
    .flatMap((source, index) => (index ? [messages.separator, source] : [source]));
  const more = sources.length - SOURCES_IN_LINE;
  return [
    messages.source + messages.colon,
    ...named,
    more > 0 ? messages.separator + messages.moreSources(more) : '',
    licences.length ? ` · ${messages.licence}${messages.colon}${licences.join(messages.separator)}` : '',
    edition ? ` · ${edition.label[locale]}` : '',
    text.expiry && day > text.expiry.on ? ` · ${text.expiry.text}` : '',
    ` · ${messages.chart(credit ?? 'rare-earth-figures')}`,
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
