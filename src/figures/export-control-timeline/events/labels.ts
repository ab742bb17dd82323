/** Names of actors, of their lanes and of kinds of events. */
import { countryLabel, knownLabel, type Labels } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Actor, Kind } from '../rows/events.ts';
import { shortenedLines } from '../shortened.ts';
import type { Lane } from './lanes.ts';
import { eventsMessages } from '../i18n/events.ts';

/** Name of an actor. */
export function actorLabel(id: Actor, locale: Locale, labels: Labels): string {
  const known = eventsMessages(locale).actor;
  return Object.hasOwn(known, id) ? knownLabel(id, known, locale, labels) : countryLabel(id, locale, labels);
}

/** Heading of a lane. */
export function laneLabel({ id, shared }: Lane, locale: Locale, labels: Labels): string {
  const { track, bothAndOthers, actor } = eventsMessages(locale);
  if (shared) return shared === 'groups' ? bothAndOthers : actor.other;
  return Object.hasOwn(track, id) ? knownLabel(id, track, locale, labels) : actorLabel(id, locale, labels);
}

/** Size and line height of the headings of lanes, and maximum number of their lines. */
export const HEADING = { size: 13, line: 16, max: 4 } as const;

/** Heading of a lane, in lines that fit in px. */
export const laneHeading = (lane: Lane, width: number, labels: Labels, locale: Locale): string[] =>
  shortenedLines(laneLabel(lane, locale, labels), width, HEADING.max, { size: HEADING.size, bold: true, locale });

/** Name of a kind of event. */
export const kindLabel = (id: Kind, locale: Locale, labels: Labels): string =>
  knownLabel(id, eventsMessages(locale).kind, locale, labels);
