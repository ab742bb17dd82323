import type { ByLocale } from '../../../core/i18n/locale.ts';
import type { Material } from '../dataset.ts';

/** Fewer materials than these are all as tall as all rare earths are. */
const SEVERAL = 3;

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
  /** Why its shares do not say where it comes from; null if no row knows of a reason. */
  readonly mark: Mark | null;
  /** What its mark means, if a note says so. */
  readonly meaning: ByLocale<string> | null;
}

/**
 * Behind the name of a material: others, too, shipped some that was made from the subject's material; what a note says;
 * others shipped what was made from material of anybody but the subject.
 */
export const MARKS = ['*', '†', '‡'] as const;
export type Mark = (typeof MARKS)[number];

/** Whether there are so few materials that each is drawn as tall as all rare earths are. */
export const isFew = (materials: number): boolean => materials < SEVERAL;

/** Whether all rare earths are drawn taller than the other materials, because they are the story. */
export const isAllTaller = (materials: readonly MaterialNode[]): boolean =>
  !isFew(materials.length) && materials.some(({ group }) => group === 'all');
