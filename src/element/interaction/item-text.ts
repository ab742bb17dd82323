import { interactionWords } from '../../core/i18n/interaction.ts';
import type { Mark } from '../../core/figure/items.ts';
import type { FigureSelectEvent } from '../select-event.ts';
import type { ShownFigure } from './host.ts';
import type { Told } from './tooltip.ts';

/** What is told of a mark after its title: its facts, and the sources of its row. */
function factsOf({ facts, row }: Mark, { table, sources }: ShownFigure): readonly string[] {
  const column = table.columns.findIndex(({ kind }) => kind === 'sources');
  const cell = row === null || column < 0 ? null : table.rows[row]?.[column];
  const ids = String(cell ?? '').split(';');
  const shorts = sources.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
  // Some figures name it themselves, with what it tells of.
  return [...facts, ...shorts.filter((short) => !facts.some((fact) => fact.includes(short)))];
}

/** A mark as a button is named: everything that is told of it. */
export const nameOf = (mark: Mark, shown: ShownFigure): string =>
  [mark.title, ...factsOf(mark, shown)].join(interactionWords(shown.locale).comma);

/** A mark as its tooltip tells of it, with what one shape stands for together with it. */
export function toldOf(mark: Mark, folded: readonly Mark[], shown: ShownFigure): Told {
  const { comma } = interactionWords(shown.locale);
  const others = folded.map(({ title, facts: [fact = ''] }) => title + comma + fact);
  return { title: mark.title, facts: [...factsOf(mark, shown), ...others] };
}

/** The row of a mark by the ids of its columns, or at least what it is. */
export function datumOf({ key, title, row }: Mark, { table }: ShownFigure): FigureSelectEvent['datum'] {
  const cells = row === null ? undefined : table.rows[row];
  const fields = table.columns.map(({ id }, column) => [id, cells?.[column] ?? null] as const);
  return { key, title, ...(cells && Object.fromEntries(fields)) };
}
