import { max, min } from 'd3-array';
import type { Control } from '../../../core/figure/description.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import { ACTORS, KINDS, type TimelineEvent } from '../rows/events.ts';
import { actorLabel, kindLabel } from './labels.ts';
import { finalDay, firstDay } from './model.ts';
import { eventsMessages } from '../i18n/events.ts';

/** First and last day of the events; null if there are none. */
export function extentOf(events: readonly TimelineEvent[]): readonly [string, string] | null {
  const [first, last] = [min(events, firstDay), max(events, finalDay)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The values that occur in events: the known ones in their order, then those that the rows bring. */
export function valuesIn(events: readonly TimelineEvent[], field: 'actor' | 'kind'): string[] {
  const known: readonly string[] = field === 'actor' ? ACTORS : KINDS;
  const found = new Set(events.map((event) => event[field]));
  return [...known.filter((id) => found.has(id)), ...[...found].filter((id) => !known.includes(id))];
}

/** The controls for the events of a scope: a time span, actors and kinds of events. */
export function controlsOf(events: readonly TimelineEvent[], labels: Labels, locale: Locale): Control[] {
  const { control, column } = eventsMessages(locale);
  const extent = extentOf(events);
  if (!extent) return [];
  const choice = (option: 'actor' | 'kind', labelOf: typeof actorLabel): Control => ({
    kind: 'choice',
    option,
    label: column[option],
    choices: valuesIn(events, option).map((id) => ({ id, label: labelOf(id, locale, labels) })),
  });
  return [
    {
      kind: 'span',
      label: control.span,
      from: { option: 'from', label: control.from },
      to: { option: 'to', label: control.to },
      extent,
    },
    choice('actor', actorLabel),
    choice('kind', kindLabel),
  ];
}
