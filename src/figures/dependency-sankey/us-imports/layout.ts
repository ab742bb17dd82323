/**
 * Layout of the import flows. The space for text is that of the language that needs most, so a given width has the same
 * geometry in all languages: the page keeps its height when the language changes, and paths are identical.
 */
import { GROUPS, type Group, type MaterialNode } from './materials.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import type { PlacedRow } from '../../../core/drawing/placed.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { spread } from '../../../core/drawing/spread.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { inWholePx, layOutFlow, type Stretch } from '../flow.ts';
import { ribbonPath } from '../ribbon.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { columnsOf } from './columns.ts';
import {
  type Metrics,
  metricsFor,
  HEADING_LINE,
  LABEL_LINE,
  remarkLines,
  supplierLines,
  shareLines,
  materialLines,
  intoLines,
  groupHeading,
  headingType,
} from './labels.ts';
import type { ImportLink, SupplierNode } from './links.ts';
import type { ImportFlows } from './model.ts';
import { nameOf } from './names.ts';

/** Minimum distance between the middles of two country names. */
const NAME_PITCH = 17;

/** Vertical extent of a node in px, and its name, whose first line has the baseline `nameY`. */
interface NamedNode {
  readonly y: number;
  readonly y2: number;
  readonly name: readonly string[];
  readonly nameY: number;
}
export interface PlacedSupplier extends NamedNode {
  readonly supplier: SupplierNode;
}
export interface PlacedMaterial extends NamedNode {
  readonly material: MaterialNode;
  /** The subject's share, below the name. */
  readonly share: readonly string[];
  readonly shareY: number;
}

export interface PlacedHeading {
  readonly group: Group | 'unpublished';
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly y: number;
}

export interface ImportLayout {
  readonly height: number;
  readonly metrics: Metrics;
  /** Left ends of the countries' and of the materials' nodes. */
  readonly supplierX: number;
  readonly materialX: number;
  /** Ribbons as SVG paths in px, in drawing order: thin ones on top of wide ones, the subject's on top of all. */
  readonly ribbons: readonly { readonly link: ImportLink; readonly shape: string }[];
  readonly suppliers: readonly PlacedSupplier[];
  readonly materials: readonly PlacedMaterial[];
  readonly headings: readonly PlacedHeading[];
  /** Materials without a figure; `y` is the baseline of the first line. */
  readonly unpublished: readonly { readonly id: string; readonly name: readonly string[]; readonly y: number }[];
  /** Above the columns, and below the countries. */
  readonly captions: readonly PlacedRow[];
}

/** Minimum space between two countries, so that their nodes do not look like one. */
const MIN_GAP = 4;

/** Node of a material. Ids have no spaces, so a supplier of the same name has another one. */
const nodeOf = (material: string): string => ` ${material}`;

/** Stacks the ribbons on the nodes; the countries are spread over the height of the materials. */
function flowOf(flows: ImportFlows, metrics: Metrics, tops: ReadonlyMap<string, number>) {
  const { suppliers, materials, links } = flows;
  const { materialHeight } = metrics;
  const top = Math.min(...tops.values());
  const last = Math.max(...tops.values()) + materialHeight;
  const countLines = (supplier: SupplierNode): number =>
    widestOverLocales((locale) => supplierLines(supplier, flows, locale, metrics).length);
  return layOutFlow(
    [
      ...suppliers.map(({ id }) => ({ id, column: 0 })),
      ...materials.map(({ id }) => ({ id: nodeOf(id), column: 1, total: 100 })),
    ],
    links.map((link) => ({ link, source: link.source, target: nodeOf(link.target), value: link.value })),
    materialHeight / 100,
    (column, nodes) => {
      if (column === 1) return tops;
      const sizes = nodes.map(({ id, size }) => {
        const supplier = suppliers.find((one) => one.id === id);
        return Math.max(size, NAME_PITCH + (supplier ? countLines(supplier) - 1 : 0) * LABEL_LINE);
      });
      const slack = last - top - sizes.reduce((sum, size) => sum + size, 0);
      // Evenly from the top.
      const starts = spread(
        sizes.map((size) => ({ at: top, size })),
        Math.max(MIN_GAP, slack / Math.max(1, nodes.length - 1)),
        top,
      );
      return new Map(
        nodes.map(({ id, size }, index) => [id, (starts[index] ?? top) + ((sizes[index] ?? size) - size) / 2]),
      );
    },
  );
}

function ribbonsOf(
  flow: ReturnType<typeof flowOf>,
  subject: string,
  start: number,
  end: number,
): ImportLayout['ribbons'] {
  const links = flow.links.map(({ link: { link }, ...ends }) => ({ link, ...ends }));
  const thickness = ({ leaves }: (typeof links)[number]): number => leaves.to - leaves.from;
  const isSubject = ({ link }: (typeof links)[number]): boolean => link.source === subject;
  const others = links.filter((link) => !isSubject(link)).sort((a, b) => thickness(b) - thickness(a));
  return [...others, ...links.filter(isSubject)].map(({ link, leaves, reaches }) => ({
    link,
    shape: ribbonPath(leaves, reaches, start, end, 'right'),
  }));
}

const extent = (stretch: Stretch) => {
  const { from: y, to: y2 } = inWholePx(stretch);
  return { y, y2 };
};

function placeSupplier(supplier: SupplierNode, stretch: Stretch, name: readonly string[]): PlacedSupplier {
  const middle = Math.round((stretch.from + stretch.to) / 2);
  const nameY = Math.round(middle - ((name.length - 1) * LABEL_LINE) / 2 + BASELINE);
  return { supplier, ...extent(stretch), name, nameY };
}

function placeMaterial(
  material: MaterialNode,
  stretch: Stretch,
  name: readonly string[],
  share: readonly string[],
): PlacedMaterial {
  const { from, to } = stretch;
  // A label taller than its node begins at the node's top.
  const block = (name.length + share.length) * LABEL_LINE;
  const nameY = Math.round(Math.max(from - 1, (from + to - block) / 2)) + 11;
  return { material, ...extent(stretch), name, nameY, share, shareY: nameY + name.length * LABEL_LINE };
}

export function layOutImports(flows: ImportFlows, locale: Locale, width: number): ImportLayout {
  const { materials, suppliers, unpublished } = flows;
  const messages = sankeyMessages(locale).imports;
  const metrics = metricsFor(width, materials.length);
  const { nodeWidth, materialHeight, gap } = metrics;
  const { supplierX, materialX, headingSpace } = columnsOf(flows, metrics, width);

  const headings: PlacedHeading[] = [];
  const tops = new Map<string, number>();
  const fromSpace = widestOverLocales((each) => textWidth(sankeyMessages(each).imports.from));
  const intoWidth = width - 2 * MARGIN - fromSpace - 12;
  const into = (each: Locale): string[] => intoLines(flows, intoWidth, each);
  let y = 24 + (widestOverLocales((each) => into(each).length) - 1) * LABEL_LINE;
  const head = (group: PlacedHeading['group']): void => {
    const linesIn = (each: Locale): string[] =>
      wrapText(groupHeading(group, flows, each), headingSpace, { ...headingType(group), locale: each });
    const lines = linesIn(locale);
    y += widestOverLocales((each) => linesIn(each).length) * HEADING_LINE;
    // Headings with fewer lines are bottom-aligned.
    headings.push({ group, lines, y: Math.round(y - (lines.length - 1) * HEADING_LINE) });
    y += 7;
  };
  for (const group of GROUPS) {
    const members = materials.filter((material) => material.group === group);
    if (!members.length) continue;
    // Where no status is known, no heading says anything.
    if (group !== 'single' || members.length < materials.length) head(group);
    else y += 7;
    for (const member of members) {
      const lines = widestOverLocales(
        (each) => materialLines(member, flows, each, metrics).length + shareLines(member, flows, each, metrics).length,
      );
      tops.set(nodeOf(member.id), y);
      y += Math.max(materialHeight, lines * LABEL_LINE) + gap;
    }
    y += 4;
  }
  const flow = flowOf(flows, metrics, tops);
  const stretch = (id: string): Stretch => flow.nodes.get(id) ?? { from: 0, to: 0 };
  const lowest = Math.max(y, ...[...flow.nodes.values()].map(({ to }) => to + 12));
  y = lowest;
  if (unpublished.length) head('unpublished');
  const nameSpace = headingSpace;
  let baseline = Math.round(y + 9);
  const placedUnpublished = unpublished.map((id) => {
    const linesIn = (each: Locale): string[] => wrapText(nameOf(id, flows, each), nameSpace, { locale: each });
    const placed = { id, name: linesIn(locale), y: baseline };
    baseline += 2 + widestOverLocales((each) => linesIn(each).length) * LABEL_LINE;
    return placed;
  });

  const intoSpace = widestOverLocales((each) => widestText(into(each)));
  const intoX = Math.floor(Math.min(materialX, width - MARGIN - intoSpace));
  const isReprocessed = suppliers.some(({ reprocessed }) => reprocessed);
  const remarkWidth = Math.min(320, materialX - MARGIN - 20);
  const remarkCount = isReprocessed ? widestOverLocales((each) => remarkLines(flows, remarkWidth, each).length) : 0;
  const remark = { x: MARGIN, y: Math.round(lowest + 15), text: remarkLines(flows, remarkWidth, locale) };
  return {
    height: Math.ceil(
      Math.max(
        lowest,
        unpublished.length ? baseline + y - Math.round(y) - 7 : 0,
        lowest + remarkCount * LABEL_LINE + 8,
      ),
    ),
    metrics,
    supplierX,
    materialX,
    ribbons: ribbonsOf(flow, flows.subject, supplierX + nodeWidth, materialX),
    suppliers: suppliers.map((supplier) =>
      placeSupplier(supplier, stretch(supplier.id), supplierLines(supplier, flows, locale, metrics)),
    ),
    materials: materials.map((material) =>
      placeMaterial(
        material,
        stretch(nodeOf(material.id)),
        materialLines(material, flows, locale, metrics),
        shareLines(material, flows, locale, metrics),
      ),
    ),
    headings,
    unpublished: placedUnpublished,
    captions: [
      { caption: 'from', x: MARGIN, y: 15, text: messages.from },
      { caption: 'into', x: intoX, y: 15, text: into(locale) },
      ...(isReprocessed ? [{ caption: 'reprocessed', ...remark }] : []),
    ],
  };
}
