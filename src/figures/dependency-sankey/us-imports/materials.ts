import type { Material } from '../dataset.ts';

/**
 * Status of a material in China's export controls; `all` is compounds and metals of all rare earths, `single` an
 * element whose status no row gives.
 */
export const GROUPS = ['all', 'controlled', 'announced', 'unlisted', 'single'] as const;
export type Group = (typeof GROUPS)[number];

export interface MaterialNode {
  readonly id: Material;
  readonly group: Group;
  /** China's share in per cent, as published; null if it may be included in other countries. */
  readonly china: number | null;
}
