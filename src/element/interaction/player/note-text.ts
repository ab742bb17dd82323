import type { ItemSet, Sonification } from '../../../core/figure/items.ts';
import { formatNumber } from '../../../core/i18n/format.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import type { ShownFigure } from '../host.ts';
import { spokenOf } from '../item-text.ts';
import type { Position } from './playback.ts';

/** The items of a view whose values can be heard. */
export interface HeardItems extends Pick<ItemSet, 'items'> {
  readonly sonification: Sonification;
}

/** What is known of a note, for eyes and ears. */
export interface NoteText {
  /** Its value, with what its series does not say already, such as "1997: 77.6%". */
  readonly value: string;
  /** What else is known of it, with its sources; empty if it has no item. */
  readonly details: string;
}

/** The text of a note: that of its item, or else its label with its value, or that it has none. */
export function noteText(
  { items, sonification }: HeardItems,
  { series, note }: Position,
  shown: ShownFigure,
): NoteText {
  const { name = '', notes = [] } = sonification.series[series] ?? {};
  const { label = '', value = null, item: index = null } = notes[note] ?? {};
  const item = items[index ?? -1];
  if (!item) {
    const { colon, notPublished } = pageMessages(shown.locale);
    return { value: label + colon + (value === null ? notPublished : formatNumber(shown.locale, value)), details: '' };
  }
  const { name: spoken, description } = spokenOf(item, shown);
  return { value: item.title === name ? (item.facts[0] ?? spoken) : spoken, details: description };
}

/** The value of a note, with the name of its series if there are several. */
export function nameInSeries(heard: HeardItems, position: Position, shown: ShownFigure): string {
  const { series } = heard.sonification;
  const { value } = noteText(heard, position, shown);
  const { name = '' } = series[position.series] ?? {};
  return series.length > 1 ? [name, value].join(pageMessages(shown.locale).separator) : value;
}

/** The numbers of notes of all series. */
export const lengthsOf = ({ sonification }: HeardItems): string =>
  sonification.series.map(({ notes }) => notes.length).join(' ');

/** Notes of a series among which the longest text is looked for. */
const MEASURED = 200;

/** The longest text of all notes. */
export function longestText(heard: HeardItems, shown: ShownFigure): NoteText {
  const texts = heard.sonification.series.flatMap(({ notes }, series) =>
    notes.slice(0, MEASURED).map((_, note) => noteText(heard, { series, note }, shown)),
  );
  const lengthOf = ({ value, details }: NoteText): number => value.length + details.length;
  return texts.reduce((longest, text) => (lengthOf(text) > lengthOf(longest) ? text : longest), {
    value: '',
    details: '',
  });
}
