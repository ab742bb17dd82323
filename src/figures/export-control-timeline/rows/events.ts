import type { Flag } from '../../../core/data/flag.ts';
import type { ByLocale } from '../../../core/i18n/locale.ts';

/** Who acted; `both` is China and the United States together. */
export const ACTORS = ['us', 'china', 'both', 'company', 'other'] as const;
export type Actor = (typeof ACTORS)[number];

/** What was done; `scheduled` is a date set in advance, not an act. */
export const KINDS = [
  'control',
  'retaliation',
  'tariff',
  'relaxation',
  'negotiation',
  'statement',
  'ruling',
  'market',
  'scheduled',
] as const;
export type Kind = (typeof KINDS)[number];

export interface TimelineEvent {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** YYYY-MM-DD, or YYYY-MM if only the month is known. */
  readonly date: string;
  /** Last day of talks, or announced last day of a pause or a temporary measure. */
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
