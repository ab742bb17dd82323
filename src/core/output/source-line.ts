import type { Source } from '../figure/description.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../wire/prerendered.ts';
import type { Provenance } from '../data/provenance.ts';
import { pageMessages } from '../i18n/page.ts';

/** Number of sources in the source line; the others are listed with the table. */
const SOURCES_IN_LINE = 3;

/**
 * The source line under a picture as texts and sources (which a page prints as links): sources, their licences, version
 * and date of the data, and the chart's credit. Custom data has no edition.
 */
export function sourceLine(
  { sources, licences }: Provenance,
  edition: Edition | null,
  locale: Locale,
  credit: string | null | undefined = null,
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
    ` · ${messages.chart(credit ?? 'rare-earth-figures')}`,
  ];
}

/** The source line as text. */
export const sourceText = (
  provenance: Provenance,
  edition: Edition | null,
  locale: Locale,
  credit: string | null | undefined = null,
): string =>
  sourceLine(provenance, edition, locale, credit)
    .map((part) => (typeof part === 'string' ? part : part.short))
    .join('');
