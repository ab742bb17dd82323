import type { Material } from '../dataset.ts';

/**
 * Status of a material in export controls; `all` are all rare earths together, `single` is a material whose status no
 * row gives.
 */
export const GROUPS = ['all', 'controlled', 'announced', 'unlisted', 'single'] as const;
export type Group = (typeof GROUPS)[number];

export interface MaterialNode {
  readonly id: Material;
  readonly group: Group;
  /** The subject's share in per cent, as published; null if it may be included in other countries. */
  readonly share: number | null;
  /** Whether others shipped what was made partly from the subject's material; marked by an asterisk. */
  readonly hasFeed: boolean;
}
