import { GROUPS } from './materials.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { widestText, wrapText } from '../../../core/drawing/text.ts';
import { materialName } from './describe.ts';
import {
  type Metrics,
  LABEL_GAP,
  supplierType,
  supplierLines,
  shareText,
  materialType,
  materialLines,
  groupHeading,
  headingType,
} from './labels.ts';
import type { ImportFlows } from './model.ts';

/** Left ends of the columns, and the available width of the headings over the materials. */
export interface Columns {
  readonly supplierX: number;
  readonly materialX: number;
  readonly headingSpace: number;
}

export function columnsOf(flows: ImportFlows, metrics: Metrics, width: number): Columns {
  const { materials, suppliers, unpublished } = flows;
  const { nodeWidth } = metrics;
  const supplierSpace = widestOverLocales((locale) =>
    Math.max(
      ...suppliers.map((supplier) =>
        widestText(supplierLines(supplier, locale, metrics), supplierType(supplier, metrics)),
      ),
    ),
  );
  const materialSpace = widestOverLocales((locale) =>
    Math.max(
      ...materials.map((material) => widestText(materialLines(material, locale, metrics), materialType(metrics))),
      widestText(materials.map((material) => shareText(material, locale))),
      widestText(unpublished.map((symbol) => materialName(symbol, locale))) - LABEL_GAP - nodeWidth,
    ),
  );
  const labelSpace = Math.max(materialSpace, metrics.materialCap) + LABEL_GAP + nodeWidth;
  const groups = [
    ...GROUPS.filter((group) => materials.some((material) => material.group === group)),
    'unpublished' as const,
  ];
  // A date is never broken, so a heading may be wider than the names.
  const headingSpace = Math.ceil(
    widestOverLocales((locale) =>
      Math.max(
        labelSpace,
        ...groups.map((group) => {
          const type = headingType(group);
          return widestText(wrapText(groupHeading(group, flows, locale), labelSpace, { ...type, locale }), type);
        }),
      ),
    ),
  );
  return {
    supplierX: Math.ceil(MARGIN + supplierSpace + LABEL_GAP),
    materialX: width - MARGIN - headingSpace,
    headingSpace,
  };
}
