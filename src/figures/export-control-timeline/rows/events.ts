import type { Flag } from '../../../core/data/flag.ts';
import type { ByLocale } from '../../../core/i18n/locale.ts';

/** Who acts in the bundled rows; `both` is China and the United States together. */
export const ACTORS = ['us', 'china', 'both', 'company', 'other'] as const;
export type KnownActor = (typeof ACTORS)[number];
/** Id of an actor: one of those, the id of another country, or a name as it was written, with `_` for spaces. */
export type Actor = string;

/** What is done in the bundled rows; `scheduled` is a date set in advance, not an act. */
export const KINDS = [
  'control',
  'retaliation',
  'tariff',
  'relaxation',
  'negotiation',
  'statement',
  'ruling',
  'market',
  'politics',
  'scheduled',
] as const;
export type KnownKind = (typeof KINDS)[number];
/** Id of a kind: one of those, or a name as it was written, with `_` for spaces. */
export type Kind = string;

export interface TimelineEvent {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** YYYY-MM-DD, YYYY-MM if only the month is known, or YYYY if only the year is. */
  readonly date: string;
  /** Last day of talks, or announced last day of a pause or a temporary measure; as precise as `date` may be. */
  readonly endDate: string | null;
  /** Id of the event whose pause this one is said to prolong, to its own end; null if there is none. */
  readonly prolongs: string | null;
  readonly actor: Actor;
  readonly kind: Kind;
  readonly tier: 'core' | 'context';
  readonly inArticle: boolean;
  /** A missing title is replaced by the English one, the one without a language, or any other. */
  readonly title: ByLocale<string>;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** What an event was, in a sentence or two. */
export interface EventDescription {
  /** Id of the event. */
  readonly id: string;
  /** A missing language is replaced as in a title. */
  readonly text: ByLocale<string>;
}

/** First day of a date; for a month or a year, its first day. */
export const firstDayOf = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** Last day of a date; for a month or a year, its last day. */
export function finalDayOf(date: string): string {
  if (date.length > 7) return date;
  if (date.length < 7) return `${date}-12-31`;
  const end = new Date(`${date}-01`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.toISOString().slice(0, 10);
}
