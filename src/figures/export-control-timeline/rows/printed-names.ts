import { LOCALES } from '../../../core/i18n/locale.ts';
import { eventsMessages } from '../i18n/events.ts';

/** Ids by the names that the figure prints, in all languages, and by other names that editors write. */
export function namesOf(field: 'actor' | 'kind', others: Readonly<Record<string, string>>): Record<string, string> {
  const printed = LOCALES.flatMap((locale) =>
    Object.entries(eventsMessages(locale)[field]).map(([id, name]) => [name, id] as const),
  );
  const written = Object.entries(others).flatMap(([id, names]) => names.split('|').map((name) => [name, id] as const));
  return Object.fromEntries([...printed, ...written]);
}
