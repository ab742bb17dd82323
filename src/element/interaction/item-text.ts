import { interactionMessages } from '../../core/i18n/interaction.ts';
import { languageMark } from '../../core/i18n/language-mark.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Source } from '../../core/figure/description.ts';
import type { Item } from '../../core/figure/items.ts';
import type { FigureSelectEvent } from '../select-event.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import type { TooltipContent } from './tooltip.ts';

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
function factsOf(item: Item, shown: ShownFigure): readonly string[] {
  const { facts } = item;
  const shorts = sourcesOf(item, shown).map(({ short }) => short);
  // Some figures already name the source in a fact.
  return [...facts, ...endOf(item, shown), ...shorts.filter((short) => !facts.some((fact) => fact.includes(short)))];
}

/** The facts that follow an item's title, with its sources as links after them. */
function citedFactsOf(item: Item, shown: ShownFigure, cite: (source: Source) => unknown): readonly unknown[] {
  const sources = sourcesOf(item, shown);
  const facts = item.facts.filter((fact) => !sources.some(({ short }) => short === fact));
  return [...facts, ...endOf(item, shown), ...sources.map(cite)];
}

/** Makes a source a link for a pinned tooltip, with the language of its page and the place in the source. */
export const citedSource =
  ({ details, sourceLink }: Pick<InteractionHost, 'details' | 'sourceLink'>, locale: Locale) =>
  (source: Source): unknown => {
    const { locator = '' } = details.known.sources[source.id] ?? {};
    const place = locator && interactionMessages(locale).comma + locator;
    return [sourceLink(source), languageMark(source.language, locale), place];
  };

/** The accessible name of an item: its title and facts. */
export const nameOf = (item: Item, shown: ShownFigure): string =>
  [item.title, ...factsOf(item, shown)].join(interactionMessages(shown.locale).comma);

/**
 * The tooltip of an item, including the items that share its shape.
 *
 * @param cite - Makes a source a link, for a tooltip that stays; without it, sources are texts.
 */
export function contentOf(
  item: Item,
  folded: readonly Item[],
  shown: ShownFigure,
  cite?: (source: Source) => unknown,
): TooltipContent {
  const { comma } = interactionMessages(shown.locale);
  const others = folded.map(({ title, facts: [fact = ''] }) => title + comma + fact);
  const facts = cite ? citedFactsOf(item, shown, cite) : factsOf(item, shown);
  return { title: item.title, facts: [...facts, ...others], hasLinks: cite !== undefined };
}

/** An item's id and title, and the cells of its row by column id. */
export function datumOf({ id, title, row }: Item, { table }: ShownFigure): FigureSelectEvent['datum'] {
  const cells = row === null ? undefined : table.rows[row];
  const fields = table.columns.map(({ id }, column) => [id, cells?.[column] ?? null] as const);
  return { id, title, ...(cells && Object.fromEntries(fields)) };
}
