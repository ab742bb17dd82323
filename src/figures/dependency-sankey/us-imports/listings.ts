import type { Flag } from '../../../core/data/flag.ts';
import { listYear } from '../../../core/data/list-year.ts';
import type { Group, MaterialNode } from './materials.ts';
import type { ElementStatus } from '../dataset.ts';

/** Elements under licence, or announced to be. */
export interface Listing {
  /** Day as YYYY-MM-DD; empty if the elements differ in it. */
  readonly date: string;
  /** Ids of the sources. */
  readonly sources: readonly string[];
}

/** The listings of the materials shown; null if there is none. */
export interface Listings {
  /** The year of the two lists, in neither of which the other elements are; null if there are not two of one year. */
  readonly listYear: string | null;
  readonly controlled: Listing | null;
  readonly announced:
    | (Listing & {
        readonly suspendedOn: string;
        readonly suspendedUntil: string;
        /** Later end that was stated without a legal text, and how certain it is. */
        readonly statedUntil: string;
        readonly statedFlag: Flag;
      })
    | null;
}

/** The common value, or an empty text if the values differ. */
export const common = (values: readonly string[]): string =>
  values.every((value) => value === values[0]) ? (values[0] ?? '') : '';

/** The shown elements of a group, oldest date first. */
function listed(
  materials: readonly MaterialNode[],
  elements: readonly ElementStatus[],
  group: Group,
  date: 'controlledFrom' | 'announcedOn',
): ElementStatus[] {
  const shown = materials.filter((material) => material.group === group).map(({ id }) => id);
  return elements
    .filter(({ symbol }) => shown.includes(symbol))
    .sort((a, b) => ((a[date] ?? '') < (b[date] ?? '') ? -1 : 1));
}

/** The listings of the materials shown. */
export function listings(materials: readonly MaterialNode[], elements: readonly ElementStatus[]): Listings {
  const controlled = listed(materials, elements, 'controlled', 'controlledFrom');
  const announced = listed(materials, elements, 'announced', 'announcedOn');
  const [first] = controlled;
  const [early] = announced;
  const dateOf = (of: readonly ElementStatus[], date: (status: ElementStatus) => string | null): string =>
    common(of.map((status) => date(status) ?? ''));
  return {
    listYear: listYear({
      licensed: elements.flatMap(({ controlledFrom }) => controlledFrom ?? []),
      suspended: elements.flatMap(({ announcedOn }) => announcedOn ?? []),
    }),
    controlled: first ? { date: dateOf(controlled, (one) => one.controlledFrom), sources: first.sources } : null,
    announced: early
      ? {
          date: dateOf(announced, (one) => one.announcedOn),
          suspendedOn: dateOf(announced, (one) => one.suspendedOn),
          suspendedUntil: dateOf(announced, (one) => one.suspendedUntil),
          statedUntil: dateOf(announced, (one) => one.statedUntil),
          statedFlag: early.statedFlag,
          sources: early.sources,
        }
      : null,
  };
}
