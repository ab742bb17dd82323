import type { Material } from '../dataset.ts';

/**
 * How a material stands in China's export controls; `all` is compounds and metals of all rare earths, `single` an element
 * of which no row tells how it stands.
 */
export const GROUPS = ['all', 'controlled', 'announced', 'unlisted', 'single'] as const;
export type Group = (typeof GROUPS)[number];

export interface MaterialNode {
  readonly id: Material;
  readonly group: Group;
  /** China's share in per cent, as published; null where it may be among the other countries. */
  readonly china: number | null;
}
