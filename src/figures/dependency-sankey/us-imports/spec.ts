import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN, placed, placedPaths, placedText, layeredSpec } from '../../../core/drawing/spec.ts';
import { wrapText } from '../../../core/drawing/text.ts';
import type { Stretch } from '../flow.ts';
import { ribbonPath } from '../ribbon.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { materialName } from './describe.ts';
import {
  groupHeading,
  HEADING_LINE,
  LABEL_GAP,
  LABEL_LINE,
  materialLines,
  remarkLines,
  shareText,
  supplierLines,
  type ImportLayout,
} from './layout.ts';
import { linkIds, type ImportFlows } from './model.ts';

const middle = ({ from, to }: Stretch): number => Math.round((from + to) / 2);

interface RibbonColor {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke?: string;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
}

/** The palest ribbon with a contrast of 3 to the surface, light or dark. */
const pale = (fill: string, fillOpacity: number): RibbonColor => ({ fill, fillOpacity });
/** Keeps a share of a few per cent visible where its ribbon is steep. */
const edge = (stroke: string): Partial<RibbonColor> => ({ stroke, strokeOpacity: 0.6, strokeWidth: 0.6 });

/**
 * Countries at the left, materials at the right, one ribbon for each share; China's ribbons are on top of the grey
 * ones.
 */
export function importsSpec(
  flows: ImportFlows,
  layout: ImportLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const { height, metrics, supplierX, materialX, intoX, headingSpace, headings, flow, unpublished, remark } = layout;
  const { nameSize, nodeWidth } = metrics;
  const messages = sankeyMessages(locale).imports;
  const stretch = (id: string): Stretch => flow.nodes.get(id) ?? { from: 0, to: 0 };

  const ribbons = flow.links.map(({ link, leaves, reaches }) => ({
    id: linkIds(link),
    thickness: leaves.to - leaves.from,
    shape: ribbonPath(leaves, reaches, supplierX + nodeWidth, materialX, 'right'),
  }));
  const isChina = ({ id }: { readonly id: string }): boolean => id.startsWith('CHN ');
  // Thin ribbons on top of wide grey ones, China's on top of all.
  const greys = ribbons.filter((ribbon) => !isChina(ribbon)).sort((a, b) => b.thickness - a.thickness);
  const ribbonLayer = (rows: typeof ribbons, color: RibbonColor) =>
    placedPaths(
      rows.map(({ id, shape }) => ({ id, shape })),
      { filled: true, ...color },
    );
  const node = (id: string, x: number, fill: string) => {
    const { from, to } = stretch(id);
    const y = Math.round(from);
    return { id, x, x2: x + nodeWidth, y, y2: Math.max(y + 1, Math.round(to)), fill };
  };
  const suppliers = flows.suppliers.map((supplier) => {
    const lines = supplierLines(supplier, locale, metrics);
    const y = middle(stretch(supplier.id)) - ((lines.length - 1) * LABEL_LINE) / 2 + 4;
    return { id: supplier.id, x: supplierX - LABEL_GAP, y, text: lines };
  });
  const labels = flows.materials.map((material) => {
    const lines = materialLines(material, locale, metrics);
    const { from, to } = stretch(material.id);
    // A label taller than its node begins at the node's top.
    const block = (lines.length + 1) * LABEL_LINE;
    const top = Math.round(Math.max(from - 1, (from + to - block) / 2));
    return {
      id: material.id,
      lines,
      first: top + 11,
      share: top + 11 + lines.length * LABEL_LINE,
      text: shareText(material, locale),
    };
  });
  const labelX = materialX + nodeWidth + LABEL_GAP;
  const heading = headings.map(({ group, lastLine }) => {
    const bold = group === 'controlled';
    const text = wrapText(groupHeading(group, flows, locale), headingSpace, { size: 12, bold, locale });
    return { bold, x: materialX, y: lastLine - (text.length - 1) * HEADING_LINE, text };
  });
  const reprocessed = {
    x: MARGIN,
    y: remark.top + 15,
    text: remarkLines(remark.width, locale),
  };
  const names = { size: Math.max(12, nameSize - 1), align: 'right', lineHeight: LABEL_LINE } as const;
  const plain = ({ x, y, text }: (typeof heading)[number]) => ({ x, y, text });

  return layeredSpec({ width, height }, palette, [
    ribbonLayer(greys, { ...pale(palette['series-1'], 0.75), ...edge(palette['series-1']) }),
    ribbonLayer(ribbons.filter(isChina), pale(palette.china, 0.68)),
    placed({ type: 'rect' }, [
      ...flows.suppliers.map(({ id }) => node(id, supplierX, id === 'CHN' ? palette.china : palette['series-1'])),
      ...flows.materials.map(({ id, group }) =>
        node(id, materialX, group === 'controlled' ? palette.text : palette['series-1']),
      ),
    ]),
    // Texts with the same attributes are adjacent, because a picture is packed in runs of similar shapes.
    placedText(
      suppliers.filter(({ id }) => id === 'CHN'),
      { ...names, bold: true, color: palette.china },
    ),
    placedText(
      suppliers.filter(({ id }) => id !== 'CHN'),
      { ...names, color: palette.text },
    ),
    placedText(heading.filter(({ bold }) => bold).map(plain), {
      bold: true,
      lineHeight: HEADING_LINE,
      color: palette.text,
    }),
    placedText(
      labels.map(({ id, lines, first }) => ({ id, x: labelX, y: first, text: lines })),
      { size: nameSize, bold: true, lineHeight: LABEL_LINE, color: palette.text },
    ),
    placedText(
      labels.map(({ id, share, text }) => ({ id, x: labelX, y: share, text })),
      { color: palette.muted },
    ),
    placedText(
      flows.unpublished.map((symbol, index) => ({
        id: symbol,
        x: materialX,
        y: unpublished[index] ?? 0,
        text: materialName(symbol, locale),
      })),
      { color: palette.text },
    ),
    placedText(
      [
        { x: MARGIN, y: 15, text: messages.from },
        { x: intoX, y: 15, text: messages.into },
        ...heading.filter(({ bold }) => !bold).map(plain),
        ...(flows.suppliers.some(({ reprocessed }) => reprocessed) ? [reprocessed] : []),
      ],
      { lineHeight: LABEL_LINE, color: palette.muted },
    ),
  ]);
}
