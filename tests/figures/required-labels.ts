import type { Locale } from '../../src/core/i18n/locale.ts';
import { requiredLabels as sankey } from './dependency-sankey/required-labels.ts';
import { requiredLabels as timeline } from './export-control-timeline/required-labels.ts';
import { requiredLabels as share } from './rare-earth-share/required-labels.ts';

type LabelsOfView = Readonly<Record<string, (locale: Locale) => readonly string[]>>;

const BY_TAG: Readonly<Record<string, LabelsOfView>> = {
  'rare-earth-share': share,
  'export-control-timeline': timeline,
  'dependency-sankey': sankey,
};

/** The labels that a view must show at every width, whatever its layout; a view without any is a mistake. */
export function requiredLabels(tag: string, view: string, locale: Locale): readonly string[] {
  const labels = BY_TAG[tag]?.[view]?.(locale) ?? [];
  if (labels.length < 4) throw new Error(`Nothing says which labels ${tag} ${view} must show in ${locale}.`);
  return labels;
}
