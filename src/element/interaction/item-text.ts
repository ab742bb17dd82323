import { interactionMessages } from '../../core/i18n/interaction.ts';
import { languageMark } from '../../core/i18n/language-mark.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Source } from '../../core/figure/description.ts';
import type { Item } from '../../core/figure/items.ts';
import type { FigureSelectEvent } from '../select-event.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import type { SpokenItem } from './item-grid.ts';
import type { TooltipContent } from './tooltip.ts';

/** Explains a fact if the reader has chosen plain words. */
type Explained = InteractionHost['explained'];

/** What the text of a tooltip is made with. */
interface ContentMeans extends Pick<InteractionHost, 'spoken' | 'explained'> {
  /** Makes a source a link, for a tooltip that stays; without it, sources are texts. */
  readonly cite?: ((source: Source) => unknown) | undefined;
}

/** The sources of an item: those of its row, and those that its facts name. */
function sourcesOf({ facts, row }: Item, { table, sources }: ShownFigure): readonly Source[] {
  const column = table.columns.findIndex(({ kind }) => kind === 'sources');
  const cell = row === null || column < 0 ? null : table.rows[row]?.[column];
  const ids = String(cell ?? '').split(';');
  return sources.filter(({ id, short }) => ids.includes(id) || facts.includes(short));
}

/** The fact that something has ended, if it has. */
const endOf = ({ expiry }: Item, { day }: ShownFigure): readonly string[] =>
  expiry && day > expiry.on ? [expiry.text] : [];

/** The facts that follow an item's title, and the short names of its sources. */
function factsOf(item: Item, shown: ShownFigure, explained: Explained): readonly string[] {
  const { facts } = item;
  const shorts = sourcesOf(item, shown).map(({ short }) => short);
  // Some figures already name the source in a fact.
  return [
    ...facts.map(explained),
    ...endOf(item, shown),
    ...shorts.filter((short) => !facts.some((fact) => fact.includes(short))),
    ...shown.notesOn(item),
  ];
}

/** Whether the row of an item has a number, which its first fact then says. */
const hasValue = ({ row, facts: [first = ''] }: Item, { table }: ShownFigure): boolean =>
  /\p{Nd}/u.test(first) &&
  table.columns.some(({ kind }, column) => kind === 'number' && typeof table.rows[row ?? -1]?.[column] === 'number');

/** Makes a source a link for a pinned tooltip, with the language of its page and the place in the source. */
export const citedSource =
  ({ details, sourceLink, spoken }: Pick<InteractionHost, 'details' | 'sourceLink' | 'spoken'>, locale: Locale) =>
  (source: Source): unknown => {
    const { locator = '' } = details.known.sources[source.id] ?? {};
    const place = locator && [interactionMessages(locale).comma, spoken(locator, '')];
    return [sourceLink(source), languageMark(source.language, locale), place];
  };

/** What a screen reader says of an item: its title and first fact at once, the others after a pause. */
export function spokenOf(item: Item, shown: ShownFigure, explained: Explained = (fact) => fact): SpokenItem {
  const { comma } = interactionMessages(shown.locale);
  const [first, ...others] = factsOf(item, shown, explained);
  return { name: first ? item.title + comma + first : item.title, description: others.join(comma) };
}

/** The first number in the row of an item; null if there is none. */
export function numberOf({ row }: Item, { table }: ShownFigure): number | null {
  const cells = table.rows[row ?? -1] ?? [];
  const number = cells.find((cell, column) => table.columns[column]?.kind === 'number' && typeof cell === 'number');
  return typeof number === 'number' ? number : null;
}

/** The tooltip of an item, including the items that share its shape. */
export function contentOf(
  item: Item,
  folded: readonly Item[],
  shown: ShownFigure,
  { spoken, explained, cite }: ContentMeans,
): TooltipContent {
  const { comma } = interactionMessages(shown.locale);
  const sources = sourcesOf(item, shown);
  const facts = [...item.facts.filter((fact) => !sources.some(({ short }) => short === fact)), ...endOf(item, shown)];
  const notes = shown.notesOn(item);
  const [value = ''] = hasValue(item, shown) ? facts.splice(0, 1) : [];
  return {
    title: item.title,
    value,
    sentence: [...facts.map(explained), ...notes].join(comma),
    others: folded.map(({ title, facts: [fact = ''] }) => title + comma + fact),
    sources: sources.flatMap((source, index) => [index ? comma : '', cite ? cite(source) : spoken(source.short)]),
    hasLinks: cite !== undefined,
  };
}

/** An item's id and title, and the cells of its row by column id. */
export function datumOf({ id, title, row }: Item, { table }: ShownFigure): FigureSelectEvent['datum'] {
  const cells = row === null ? undefined : table.rows[row];
  const fields = table.columns.map(({ id }, column) => [id, cells?.[column] ?? null] as const);
  return { id, title, ...(cells && Object.fromEntries(fields)) };
}
