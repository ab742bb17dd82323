import type { Source, SourceDetails } from '../figure/description.ts';
import { interactionMessages } from '../i18n/interaction.ts';
import type { Locale } from '../i18n/locale.ts';
import { pageMessages } from '../i18n/page.ts';

/**
 * The details of a source as one text: "U.S. Geological Survey: Rare Earths, World Mine Production". Empty if they say
 * no more than the short name, or have not been loaded.
 */
export function detailsText({ short }: Source, details: SourceDetails | undefined, locale: Locale): string {
  if (!details) return '';
  const { publisher, title, locator } = details;
  const named = [publisher, title === short ? '' : title].filter(Boolean).join(pageMessages(locale).colon);
  return [named, locator].filter(Boolean).join(interactionMessages(locale).comma);
}
