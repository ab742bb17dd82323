/** What has become, by a given day, of a measure or a pause that has an end date. */

/** A measure, or the pause of one. Days are YYYY-MM-DD. */
export interface Term {
  readonly kind: 'measure' | 'pause';
  /** Last day by the text of the act; null if it names none, as most measures don't. */
  readonly until: string | null;
  /** A later day that the parties named without a legal text; null if there is none. */
  readonly statedUntil: string | null;
}

/**
 * `in-force`: a measure that applies. `paused`: a pause that has not ended. `pause-ended`: the last known day of the
 * pause is past, and what followed is not in the data. `ended`: the last day of the measure is past.
 */
export type State = 'in-force' | 'paused' | 'pause-ended' | 'ended';

/** The last day that anybody named for the end of a term; null if there is none. */
export const lastEnd = ({ until, statedUntil }: Term): string | null =>
  until !== null && statedUntil !== null && statedUntil > until ? statedUntil : until;

/** The state of a term on a day, YYYY-MM-DD. The last day itself belongs to the term. */
export function stateAt(term: Term, day: string): State {
  const end = lastEnd(term);
  const isOver = end !== null && day > end;
  if (term.kind === 'measure') return isOver ? 'ended' : 'in-force';
  return isOver ? 'pause-ended' : 'paused';
}
