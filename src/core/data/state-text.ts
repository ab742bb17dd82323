/** What a figure says of measures and pauses that have an end date. */
import type { Expiry } from '../figure/description.ts';
import { flagLabel } from '../i18n/flag.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { stateMessages } from '../i18n/state.ts';
import type { Flag } from './flag.ts';
import { lastEnd, stateAt, type Term } from './state.ts';

/**
 * Facts on the state of a term on the last day that the data were checked to.
 *
 * @param statedFlag - How reliable `statedUntil` is.
 */
export function stateFacts(term: Term, statedFlag: Flag, checkedTo: string, locale: Locale): string[] {
  const messages = stateMessages(locale);
  const day = (iso: string): string => formatDate(locale, iso);
  const state = stateAt(term, checkedTo);
  const isOver = state === 'ended' || state === 'pause-ended';
  const end = isOver ? lastEnd(term) : term.until;
  return [
    ...(end === null ? [] : [messages.until[state](day(end))]),
    ...(term.statedUntil === null || isOver
      ? []
      : [messages.stated(day(term.statedUntil), flagLabel(statedFlag, locale))]),
  ];
}

/** What an item says once the last known day of its term is past; undefined if the data already say so. */
export function expiryOf(term: Term, checkedTo: string, locale: Locale): Expiry | undefined {
  const on = lastEnd(term);
  if (on === null || on < checkedTo) return undefined;
  const over = term.kind === 'measure' ? 'ended' : 'pause-ended';
  return { on, text: stateMessages(locale).until[over](formatDate(locale, on)) };
}

/**
 * What a figure says beside the date of its data once the last known day of everything that it shows is past; undefined
 * if it shows nothing that ends after that date.
 */
export function figureExpiry(
  terms: readonly Term[],
  what: 'truce' | 'suspension',
  checkedTo: string,
  locale: Locale,
): Expiry | undefined {
  const on = terms.reduce((last, term) => {
    const end = lastEnd(term) ?? '';
    return end > last ? end : last;
  }, '');
  return on && on >= checkedTo ? { on, text: stateMessages(locale).expired[what](formatDate(locale, on)) } : undefined;
}
