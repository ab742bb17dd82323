import type { Source, SourceDetails } from '../figure/description.ts';
import { interactionMessages } from '../i18n/interaction.ts';
import type { Locale } from '../i18n/locale.ts';
import { pageMessages } from '../i18n/page.ts';

/** A text, and the language of the document whose title or place it is; undefined if it is neither. */
type Detail = readonly [text: string, work?: string];

/**
 * The details of a source in parts: publisher, title and locator, with what separates them. None if they say no more
 * than the short name, or have not been loaded.
 */
export function detailsParts(
  { short, language }: Source,
  details: SourceDetails | undefined,
  locale: Locale,
): readonly Detail[] {
  if (!details) return [];
  const { publisher, title, locator } = details;
  const isTitled = !title.startsWith(short);
  const named: Detail[] = [
    [publisher],
    [publisher && isTitled ? pageMessages(locale).colon : ''],
    [isTitled ? title : '', language],
  ];
  const hasName = named.some(([text]) => text);
  const place: Detail[] = [[hasName && locator ? interactionMessages(locale).comma : ''], [locator, '']];
  return [...named, ...place].filter(([text]) => text);
}

/** The details of a source as one text: "U.S. Geological Survey: Rare Earths, World Mine Production". */
export const detailsText = (...given: Parameters<typeof detailsParts>): string =>
  detailsParts(...given)
    .map(([text]) => text)
    .join('');
