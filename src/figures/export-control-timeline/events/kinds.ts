import { knownLabel, type Labels } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Kind } from '../rows/events.ts';
import { eventsMessages } from '../i18n/events.ts';

/** Name of a kind of event. */
export const kindLabel = (id: Kind, locale: Locale, labels: Labels): string =>
  knownLabel(id, eventsMessages(locale).kind, locale, labels);
