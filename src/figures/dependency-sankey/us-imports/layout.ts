/**
 * Layout of the import flows. The space for text is that of the language that needs most, so a given width has the same
 * geometry in all languages: the page keeps its height when the language changes, and paths are identical.
 */
import { GROUPS, type Group, type MaterialNode } from './materials.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import type { PlacedRow } from '../../../core/drawing/placed.ts';
import { BASELINE } from '../../../core/drawing/spec.ts';
import { spread } from '../../../core/drawing/spread.ts';
import { wrapText } from '../../../core/drawing/text.ts';
import type { Stretch } from '../flow.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { layOutBars, type BarsLayout } from './bars.ts';
import { columnsOf } from './columns.ts';
import { placeFoot } from './foot.ts';
import {
  type Metrics,
  metricsFor,
  HEADING_LINE,
  LABEL_LINE,
  supplierLines,
  shareLines,
  materialLines,
  wholeLines,
  groupHeading,
  headingType,
  heightOf,
} from './labels.ts';
import type { SupplierNode } from './links.ts';
import type { ImportFlows } from './model.ts';
import { portsOf, ribbonsInto, type Ribbon } from './ports.ts';

/** Minimum distance between the middles of two country names. */
const NAME_PITCH = 17;

/** Baseline of the first line of the headings over the columns. */
const COLUMN_HEADING_Y = 15;

/** The name of a node, whose first line has the baseline `nameY`. */
interface NamedNode {
  readonly name: readonly string[];
  readonly nameY: number;
}
export interface PlacedSupplier extends NamedNode {
  readonly supplier: SupplierNode;
  /** Where its ribbons begin, in the order of the materials. */
  readonly ports: readonly Stretch[];
}
/** `y` and `y2`: vertical extent of the node in px. */
export interface PlacedMaterial extends NamedNode {
  readonly material: MaterialNode;
  readonly y: number;
  readonly y2: number;
  /** The subject's share, below the name. */
  readonly share: readonly string[];
  readonly shareY: number;
}

export interface PlacedHeading {
  readonly group: Group;
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly y: number;
}

/** From this width on, in px, ribbons are long enough to be followed. */
const ROOMY = 475;

export interface RibbonsLayout {
  readonly kind: 'ribbons';
  readonly height: number;
  readonly metrics: Metrics;
  /** Left ends of the countries' and of the materials' nodes. */
  readonly supplierX: number;
  readonly materialX: number;
  /** In the order of the links: the subject's first. */
  readonly ribbons: readonly Ribbon[];
  readonly suppliers: readonly PlacedSupplier[];
  readonly materials: readonly PlacedMaterial[];
  readonly headings: readonly PlacedHeading[];
  /** Over the countries, and over the materials; `y` is the baseline of the first line. */
  readonly columnHeadings: { readonly from: string; readonly into: readonly string[]; readonly y: number };
  /** Materials without a figure. */
  readonly unpublished: readonly PlacedRow[];
  /** Below the flows. */
  readonly captions: readonly PlacedRow[];
}

export type ImportLayout = RibbonsLayout | BarsLayout;

/** Minimum space between two countries, and between the ports of two, which must not look like those of one. */
const MIN_GAP = 4;
const PORTS_APART = 12;

/** Least space between the baseline of the heading over the countries and the first of them. */
const HEADING_GAP = 5;

const bottomOf = (ports: readonly Stretch[]): number => ports.at(-1)?.to ?? 0;

/** The suppliers, evenly spread from the top of the materials to their bottom or beyond. */
function placeSuppliers(flows: ImportFlows, locale: Locale, metrics: Metrics, materials: Stretch): PlacedSupplier[] {
  const units = new Map(flows.materials.map((material) => [material.id, heightOf(material, metrics) / 100]));
  const groups = flows.drawn.suppliers.map((supplier) => {
    const linesIn = (each: Locale): readonly string[] => supplierLines(supplier, flows, each, metrics);
    const ports = portsOf(
      flows.drawn.links.filter(({ source }) => source === supplier.id),
      ({ target }) => units.get(target) ?? 0,
    );
    const extra = (widestOverLocales((each) => linesIn(each).length) - 1) * LABEL_LINE;
    return {
      supplier,
      name: linesIn(locale),
      ports,
      size: Math.max(bottomOf(ports) + PORTS_APART - MIN_GAP, NAME_PITCH + extra),
    };
  });
  // The ports of the first are level with the first material, unless its name would reach the heading.
  const over = Math.max(0, (groups[0]?.size ?? 0) - bottomOf(groups[0]?.ports ?? [])) / 2;
  const top = Math.max(COLUMN_HEADING_Y + HEADING_GAP, materials.from - over);
  const slack = materials.to - top - groups.reduce((sum, { size }) => sum + size, 0);
  const starts = spread(
    groups.map(({ size }) => ({ at: top, size })),
    Math.max(MIN_GAP, slack / Math.max(1, groups.length - 1)),
    top,
  );
  return groups.map(({ supplier, name, ports, size }, index) => {
    const start = Math.round((starts[index] ?? top) + (size - bottomOf(ports)) / 2);
    const middle = start + bottomOf(ports) / 2;
    return {
      supplier,
      name,
      nameY: Math.round(middle - ((name.length - 1) * LABEL_LINE) / 2 + BASELINE),
      ports: ports.map(({ from, to }) => ({ from: start + from, to: start + to })),
    };
  });
}

function placeMaterial(
  material: MaterialNode,
  y: number,
  height: number,
  name: readonly string[],
  share: readonly string[],
): PlacedMaterial {
  // A label taller than its node begins at the node's top.
  const block = (name.length + share.length) * LABEL_LINE;
  const nameY = Math.round(Math.max(y - 1, y + (height - block) / 2)) + 11;
  return { material, y, y2: y + height, name, nameY, share, shareY: nameY + name.length * LABEL_LINE };
}

/** The ribbons in the order of the links, whose suppliers are in their order on the nodes of the materials, too. */
function ribbonsOf(
  { drawn: { links } }: ImportFlows,
  suppliers: readonly PlacedSupplier[],
  materials: readonly PlacedMaterial[],
  metrics: Metrics,
  ends: readonly [number, number],
): Ribbon[] {
  const placed = suppliers.flatMap(({ supplier, ports }) =>
    links
      .filter(({ source }) => source === supplier.id)
      .map((link, index) => [link, ports[index] ?? { from: 0, to: 0 }] as const),
  );
  const ribbons = materials.flatMap(({ material, y }) =>
    ribbonsInto(
      placed.filter(([{ target }]) => target === material.id),
      heightOf(material, metrics) / 100,
      y,
      ends,
    ),
  );
  return ribbons.sort((a, b) => links.indexOf(a.link) - links.indexOf(b.link));
}

export const layOutImports = (flows: ImportFlows, locale: Locale, width: number): ImportLayout =>
  width < ROOMY ? layOutBars(flows, locale, width) : layOutRibbons(flows, locale, width);

function layOutRibbons(flows: ImportFlows, locale: Locale, width: number): RibbonsLayout {
  const metrics = metricsFor(flows.materials.length);
  const { nodeWidth, gap } = metrics;
  const columns = columnsOf(flows, metrics, width);
  const { supplierX, materialX, headingSpace } = columns;

  const headings: PlacedHeading[] = [];
  const materials: PlacedMaterial[] = [];
  const into = (each: Locale): string[] => wholeLines(flows, headingSpace, each);
  let y = COLUMN_HEADING_Y + 9 + (widestOverLocales((each) => into(each).length) - 1) * LABEL_LINE;
  for (const group of GROUPS) {
    const members = flows.materials.filter((material) => material.group === group);
    if (!members.length) continue;
    // Where no status is known, no heading says anything; all rare earths are called so.
    if (group !== 'all' && (group !== 'single' || members.length < flows.materials.length)) {
      const linesIn = (each: Locale): string[] =>
        wrapText(groupHeading(group, flows, each), headingSpace, { ...headingType(group), locale: each });
      const lines = linesIn(locale);
      y += widestOverLocales((each) => linesIn(each).length) * HEADING_LINE;
      // Headings with fewer lines are bottom-aligned.
      headings.push({ group, lines, y: y - (lines.length - 1) * HEADING_LINE });
    }
    y += 7;
    for (const member of members) {
      const name = (each: Locale): string[] => materialLines(member, flows, each, metrics);
      const share = (each: Locale): string[] => shareLines(member, flows, each, metrics);
      const height = heightOf(member, metrics);
      materials.push(placeMaterial(member, y, height, name(locale), share(locale)));
      const lines = widestOverLocales((each) => name(each).length + share(each).length);
      y += Math.max(height, lines * LABEL_LINE) + gap;
    }
    y += 4;
  }
  const suppliers = placeSuppliers(flows, locale, metrics, {
    from: materials[0]?.y ?? y,
    to: materials.at(-1)?.y2 ?? y,
  });
  const lowest = Math.max(
    y,
    ...suppliers.map(({ ports, nameY, name }) => Math.max(bottomOf(ports), nameY + (name.length - 1) * LABEL_LINE) + 8),
  );
  const foot = placeFoot(flows, locale, width, Math.round(lowest) + 14);
  return {
    kind: 'ribbons',
    height: Math.ceil(foot.captions.length ? foot.y - 6 : lowest),
    metrics,
    supplierX,
    materialX,
    ribbons: ribbonsOf(flows, suppliers, materials, metrics, [supplierX + nodeWidth, materialX]),
    suppliers,
    materials,
    headings,
    columnHeadings: { from: sankeyMessages(locale).imports.from, into: into(locale), y: COLUMN_HEADING_Y },
    unpublished: foot.unpublished,
    captions: foot.captions,
  };
}
