import { GROUPS } from './materials.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import {
  type Metrics,
  LABEL_GAP,
  supplierType,
  supplierLines,
  shareLines,
  materialType,
  materialLines,
  wholeLines,
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
  const {
    materials,
    drawn: { suppliers },
  } = flows;
  const { nodeWidth } = metrics;
  const supplierSpace = widestOverLocales((locale) =>
    Math.max(
      textWidth(sankeyMessages(locale).imports.from),
      ...suppliers.map((supplier) =>
        widestText(supplierLines(supplier, flows, locale, metrics), supplierType(supplier, flows, metrics)),
      ),
    ),
  );
  const materialSpace = widestOverLocales((locale) =>
    Math.max(
      ...materials.map((material) =>
        widestText(materialLines(material, flows, locale, metrics), materialType(metrics)),
      ),
      widestText(materials.flatMap((material) => shareLines(material, flows, locale, metrics))),
    ),
  );
  const labelSpace = Math.max(materialSpace, metrics.materialCap) + LABEL_GAP + nodeWidth;
  const groups = GROUPS.filter((group) => materials.some((material) => material.group === group));
  // A date is never broken, so a heading may be wider than the names.
  const headingSpace = Math.ceil(
    widestOverLocales((locale) =>
      Math.max(
        labelSpace,
        widestText(wholeLines(flows, metrics.headingCap, locale)),
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
