import { max, min } from 'd3-array';
import type { Choice, Control } from '../../../core/figure/description.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { ACTORS, KINDS, type TimelineEvent } from '../rows/events.ts';
import { finalDay, firstDay } from './model.ts';
import { eventsMessages } from '../i18n/events.ts';

/** First and last day of the events; null if there are none. */
export function extentOf(events: readonly TimelineEvent[]): readonly [string, string] | null {
  const [first, last] = [min(events, firstDay), max(events, finalDay)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The controls for the events of a scope: a time span, actors and kinds of events. */
export function controlsOf(events: readonly TimelineEvent[], locale: Locale): Control[] {
  const { control, column, actor, kind } = eventsMessages(locale);
  const extent = extentOf(events);
  if (!extent) return [];
  const choices = <Id extends string>(
    ids: readonly Id[],
    label: Readonly<Record<Id, string>>,
    found: Set<Id>,
  ): Choice[] => ids.filter((id) => found.has(id)).map((id) => ({ id, label: label[id] }));
  return [
    {
      kind: 'span',
      label: control.span,
      from: { option: 'from', label: control.from },
      to: { option: 'to', label: control.to },
      extent,
    },
    {
      kind: 'choice',
      option: 'actor',
      label: column.actor,
      choices: choices(ACTORS, actor, new Set(events.map((event) => event.actor))),
    },
    {
      kind: 'choice',
      option: 'kind',
      label: column.kind,
      choices: choices(KINDS, kind, new Set(events.map((event) => event.kind))),
    },
  ];
}
