import { interactionMessages } from '../../core/i18n/interaction.ts';
import type { Item } from '../../core/figure/items.ts';
import type { FigureSelectEvent } from '../select-event.ts';
import type { ShownFigure } from './host.ts';
import type { TooltipContent } from './tooltip.ts';

/** The facts that follow an item's title, and the sources of its row. */
function factsOf({ facts, expiry, row }: Item, { table, sources, day }: ShownFigure): readonly string[] {
  const column = table.columns.findIndex(({ kind }) => kind === 'sources');
  const cell = row === null || column < 0 ? null : table.rows[row]?.[column];
  const ids = String(cell ?? '').split(';');
  const shorts = sources.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
  // Some figures already name the source in a fact.
  const ended = expiry && day > expiry.on ? [expiry.text] : [];
  return [...facts, ...ended, ...shorts.filter((short) => !facts.some((fact) => fact.includes(short)))];
}

/** The accessible name of an item: its title and facts. */
export const nameOf = (item: Item, shown: ShownFigure): string =>
  [item.title, ...factsOf(item, shown)].join(interactionMessages(shown.locale).comma);

/** The tooltip of an item, including the items that share its shape. */
export function contentOf(item: Item, folded: readonly Item[], shown: ShownFigure): TooltipContent {
  const { comma } = interactionMessages(shown.locale);
  const others = folded.map(({ title, facts: [fact = ''] }) => title + comma + fact);
  return { title: item.title, facts: [...factsOf(item, shown), ...others] };
}

/** An item's id and title, and the cells of its row by column id. */
export function datumOf({ id, title, row }: Item, { table }: ShownFigure): FigureSelectEvent['datum'] {
  const cells = row === null ? undefined : table.rows[row];
  const fields = table.columns.map(({ id }, column) => [id, cells?.[column] ?? null] as const);
  return { id, title, ...(cells && Object.fromEntries(fields)) };
}
