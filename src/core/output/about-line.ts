import { licenceOfSources, versionLabel } from '../i18n/edition.ts';
import type { Locale } from '../i18n/locale.ts';
import { pageMessages } from '../i18n/page.ts';
import type { Edition } from '../wire/prerendered.ts';
import { sourceText, type Sourced } from './source-line.ts';

/** What is said of the data and the chart where it may take several lines. */
export interface AboutData {
  /** Names of the sources' licences, without duplicates. */
  readonly licences: readonly string[];
  /** Edition of the bundled data; null for custom data. */
  readonly edition: Edition | null;
  /** Author of the chart, if the page names one: the source line has it. */
  readonly credit?: string | null | undefined;
}

/** Licences of the sources, version of the data, and the library: behind the disclosure, after the notes. */
export function aboutParts({ licences, edition, credit }: AboutData, locale: Locale): string[] {
  const messages = pageMessages(locale);
  const parts = [
    licences.length ? licenceOfSources(locale) + messages.colon + licences.join(messages.separator) : '',
    edition ? versionLabel(locale, edition.version) : '',
    credit ? '' : messages.chart('rare-earth-figures'),
  ];
  return parts.filter(Boolean);
}

/** The same as one text. */
export const aboutLine = (about: AboutData, locale: Locale): string => aboutParts(about, locale).join(' · ');

/** The whole line of a figure that leaves its page: sources, licences, version, what has ended, and author. */
export const fullSourceText = (
  figure: Sourced & AboutData,
  locale: Locale,
  nameOf?: Parameters<typeof sourceText>[2],
): string => [sourceText(figure, locale, nameOf), aboutLine(figure, locale)].filter(Boolean).join(' · ');
