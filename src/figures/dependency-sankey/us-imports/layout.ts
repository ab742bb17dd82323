/**
 * Layout of the import flows. The space for text is that of the language that needs most, so a given width has the same
 * geometry in all languages: the page keeps its height when the language changes, and paths are identical.
 */
import { GROUPS, type Group, type MaterialNode } from './materials.ts';
import { formatDate, formatShare } from '../../../core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { layOutFlow, type Flow } from '../flow.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { materialName } from './describe.ts';
import type { ImportFlows, ImportLink, SupplierNode } from './model.ts';

/**
 * From this width on, in px, there is space for larger names and wider nodes. Widths on one side of it differ only in
 * the length of the ribbons: text breaks alike and heights repeat, which keeps six pictures in five languages small.
 */
const ROOMY = 475;

export interface Metrics {
  readonly nameSize: number;
  readonly nodeWidth: number;
  /** Height of a material in px, which represents 100 %. */
  readonly materialHeight: number;
  readonly gap: number;
  /** Maximum width in px of a line of a country's or a material's name. */
  readonly supplierCap: number;
  readonly materialCap: number;
}

function metricsFor(width: number, materials: number): Metrics {
  const roomy = width >= ROOMY;
  // One or two materials get a greater height, so that their ribbons are not hairlines.
  const materialHeight = materials < 3 ? 180 : roomy ? 38 : 30;
  return roomy
    ? { nameSize: 14, nodeWidth: 12, materialHeight, gap: 10, supplierCap: 120, materialCap: 128 }
    : { nameSize: 12, nodeWidth: 7, materialHeight, gap: 9, supplierCap: 80, materialCap: 86 };
}

export const HEADING_LINE = 15;
export const LABEL_LINE = 15;
/** Space between a node and its label. */
export const LABEL_GAP = 5;
/** Minimum distance between the middles of two country names. */
const NAME_PITCH = 17;

const supplierText = ({ id, reprocessed }: SupplierNode, locale: Locale): string =>
  namesIn(locale).countries[id] + (reprocessed ? '*' : '');

/** Explanation of the asterisk. */
export const remarkLines = (availableWidth: number, locale: Locale): string[] =>
  wrapText(`* ${sankeyMessages(locale).imports.reprocessed}`, availableWidth, { size: 12, locale });

export const supplierLines = (supplier: SupplierNode, locale: Locale, { nameSize, supplierCap }: Metrics): string[] =>
  wrapText(supplierText(supplier, locale), supplierCap, {
    size: Math.max(12, nameSize - 1),
    bold: supplier.id === 'CHN',
    locale,
  });

export const shareText = ({ china }: MaterialNode, locale: Locale, percent = formatShare): string =>
  china === null
    ? sankeyMessages(locale).imports.unnamedChina
    : `${namesIn(locale).countries.CHN} ${percent(locale, china)}`;

export const materialLines = (material: MaterialNode, locale: Locale, { nameSize, materialCap }: Metrics): string[] =>
  wrapText(materialName(material.id, locale), materialCap, { size: nameSize, bold: true, locale });

export function groupHeading(group: Group | 'unpublished', flows: ImportFlows, locale: Locale): string {
  const messages = sankeyMessages(locale).imports.group;
  const { controlled, announced } = flows;
  const dateOf = (date = ''): string => (date ? formatDate(locale, date) : '');
  if (group === 'controlled') return messages.controlled(dateOf(controlled?.date));
  if (group === 'announced') return messages.announced(dateOf(announced?.date));
  return messages[group];
}

const maxOf = (measure: (locale: Locale) => number): number => Math.max(...LOCALES.map(measure));

export interface PlacedHeading {
  readonly group: Group | 'unpublished';
  /** Baseline of the last line; headings with fewer lines are bottom-aligned. */
  readonly lastLine: number;
}

export interface ImportLayout {
  readonly height: number;
  readonly metrics: Metrics;
  readonly supplierX: number;
  readonly materialX: number;
  /** Left end of the heading over the materials, which may be wider than they are. */
  readonly intoX: number;
  readonly headingSpace: number;
  readonly headings: readonly PlacedHeading[];
  readonly flow: Flow<ImportLink>;
  /** Baselines of the elements without a figure. */
  readonly unpublished: readonly number[];
  /** Top and width of the space for the explanation of the asterisk. */
  readonly remark: { readonly top: number; readonly width: number };
}

/** Minimum space between two countries, so that their nodes do not look like one. */
const MIN_GAP = 4;

/** Spreads country nodes over a height, never closer than their names allow. */
function spread(
  nodes: readonly { readonly id: string; readonly size: number; readonly lines: number }[],
  top: number,
  height: number,
): Map<string, number> {
  const neededHeight = ({ size, lines }: (typeof nodes)[number]): number =>
    Math.max(size, NAME_PITCH + (lines - 1) * LABEL_LINE);
  const taken = nodes.reduce((sum, node) => sum + neededHeight(node), 0);
  const slack = nodes.length > 1 ? Math.max(MIN_GAP, (height - taken) / (nodes.length - 1)) : 0;
  let y = top;
  return new Map(
    nodes.map((node) => {
      const start = y + (neededHeight(node) - node.size) / 2;
      y += neededHeight(node) + slack;
      return [node.id, start];
    }),
  );
}

export function layOutImports(flows: ImportFlows, _: Locale, width: number): ImportLayout {
  const { materials, suppliers, links, unpublished } = flows;
  const metrics = metricsFor(width, materials.length);
  const { nameSize, nodeWidth, materialHeight, gap } = metrics;
  const nameType = { size: Math.max(12, nameSize - 1) };
  const supplierSpace = maxOf((locale) =>
    Math.max(
      ...suppliers.flatMap((supplier) =>
        supplierLines(supplier, locale, metrics).map((line) =>
          textWidth(line, { ...nameType, bold: supplier.id === 'CHN' }),
        ),
      ),
    ),
  );
  const materialSpace = maxOf((locale) =>
    Math.max(
      ...materials.flatMap((material) => [
        ...materialLines(material, locale, metrics).map((line) => textWidth(line, { size: nameSize, bold: true })),
        textWidth(shareText(material, locale), { size: 12 }),
      ]),
      ...unpublished.map((symbol) => textWidth(materialName(symbol, locale), { size: 12 }) - LABEL_GAP - nodeWidth),
    ),
  );
  const supplierX = Math.ceil(MARGIN + supplierSpace + LABEL_GAP);
  const labelSpace = Math.max(materialSpace, metrics.materialCap) + LABEL_GAP + nodeWidth;
  const groups = [
    ...GROUPS.filter((group) => materials.some((material) => material.group === group)),
    'unpublished' as const,
  ];
  // A date is never broken, so a heading may be wider than the names.
  const headingSpace = Math.ceil(
    maxOf((locale) =>
      Math.max(
        labelSpace,
        ...groups.flatMap((group) => {
          const type = { size: 12, bold: group === 'controlled' };
          return wrapText(groupHeading(group, flows, locale), labelSpace, { ...type, locale }).map((line) =>
            textWidth(line, type),
          );
        }),
      ),
    ),
  );
  const materialX = width - MARGIN - headingSpace;
  const intoSpace = maxOf((locale) => textWidth(sankeyMessages(locale).imports.into, { size: 12 }));
  const intoX = Math.floor(Math.min(materialX, width - MARGIN - intoSpace));

  const headings: PlacedHeading[] = [];
  const tops = new Map<string, number>();
  let y = 24;
  const head = (group: PlacedHeading['group']): void => {
    const type = { size: 12, bold: group === 'controlled' };
    const lines = maxOf(
      (locale) => wrapText(groupHeading(group, flows, locale), headingSpace, { ...type, locale }).length,
    );
    y += lines * HEADING_LINE;
    headings.push({ group, lastLine: y });
    y += 7;
  };
  for (const group of GROUPS) {
    const members = materials.filter((material) => material.group === group);
    if (!members.length) continue;
    head(group);
    for (const member of members) {
      const lines = maxOf((locale) => materialLines(member, locale, metrics).length) + 1;
      tops.set(member.id, y);
      y += Math.max(materialHeight, lines * LABEL_LINE) + gap;
    }
    y += 4;
  }
  const top = Math.min(...tops.values());
  const last = Math.max(...tops.values()) + materialHeight;

  const countLines = (supplier: SupplierNode): number =>
    maxOf((locale) => supplierLines(supplier, locale, metrics).length);
  const flow = layOutFlow(
    [...suppliers.map(({ id }) => ({ id, column: 0 })), ...materials.map(({ id }) => ({ id, column: 1, total: 100 }))],
    links,
    materialHeight / 100,
    (column, nodes) => {
      if (column === 1) return tops;
      const lined = nodes.map((node) => {
        const supplier = suppliers.find(({ id }) => id === node.id);
        return { ...node, lines: supplier ? countLines(supplier) : 0 };
      });
      return spread(lined, top, last - top);
    },
  );
  const lowest = Math.max(y, ...[...flow.nodes.values()].map(({ to }) => to + 12));
  y = lowest;
  const remarkTop = y;
  if (unpublished.length) head('unpublished');
  const baselines = unpublished.map((_, index) => y + 9 + index * 17);
  const remarkWidth = Math.min(320, materialX - MARGIN - 20);
  const remarkCount = suppliers.some(({ reprocessed }) => reprocessed)
    ? maxOf((locale) => remarkLines(remarkWidth, locale).length)
    : 0;
  const height = Math.max(lowest, (baselines.at(-1) ?? 0) + 10, remarkTop + remarkCount * LABEL_LINE + 8);
  return {
    height: Math.ceil(height),
    metrics,
    supplierX,
    materialX,
    intoX,
    headingSpace,
    headings,
    flow,
    unpublished: baselines,
    remark: { top: remarkTop, width: remarkWidth },
  };
}
