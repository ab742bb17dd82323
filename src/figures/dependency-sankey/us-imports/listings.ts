import type { Group, MaterialNode } from './materials.ts';
import type { ElementStatus } from '../dataset.ts';

/** Elements under licence, or announced to be. */
export interface Listing {
  /** Day as YYYY-MM-DD; empty where the elements differ in it. */
  readonly date: string;
  /** Ids of the sources. */
  readonly sources: readonly string[];
}

/** Of the materials that are shown; null where none is. */
export interface Listings {
  readonly controlled: Listing | null;
  readonly announced: (Listing & { readonly suspendedOn: string; readonly suspendedUntil: string }) | null;
}

/** The one of some values, or nothing where they differ. */
export const common = (values: readonly string[]): string =>
  values.every((value) => value === values[0]) ? (values[0] ?? '') : '';

/** The elements of a group that are shown, oldest first. */
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

/** What is listed of the materials that are shown. */
export function listings(materials: readonly MaterialNode[], elements: readonly ElementStatus[]): Listings {
  const controlled = listed(materials, elements, 'controlled', 'controlledFrom');
  const announced = listed(materials, elements, 'announced', 'announcedOn');
  const [first] = controlled;
  const [early] = announced;
  const dateOf = (of: readonly ElementStatus[], date: (status: ElementStatus) => string | null): string =>
    common(of.map((status) => date(status) ?? ''));
  return {
    controlled: first ? { date: dateOf(controlled, (one) => one.controlledFrom), sources: first.sources } : null,
    announced: early
      ? {
          date: dateOf(announced, (one) => one.announcedOn),
          suspendedOn: dateOf(announced, (one) => one.suspendedOn),
          suspendedUntil: dateOf(announced, (one) => one.suspendedUntil),
          sources: early.sources,
        }
      : null,
  };
}
