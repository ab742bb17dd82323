import { sankey } from 'd3-sankey';

export interface FlowNode {
  readonly id: string;
  /** Column from the left (or row from the top), from 0. */
  readonly column: number;
  /** Published total; without one, a node is as tall as its links. */
  readonly total?: number;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** An interval across the direction of flow, in px. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A node or a ribbon thinner than this, in px, would vanish on some screens. */
const THINNEST = 1;

/** Rounds to whole px: finer edges are not visible, and short numbers make small files. */
export function inWholePx({ from, to }: Stretch): Stretch {
  const start = Math.round(from);
  return { from: start, to: Math.max(start + THINNEST, Math.round(to)) };
}

/** A link with the intervals where it leaves its source and reaches its target. */
export interface PlacedLink<Link> {
  readonly link: Link;
  readonly leaves: Stretch;
  readonly reaches: Stretch;
}

export interface Flow<Link> {
  readonly nodes: ReadonlyMap<string, Stretch>;
  readonly links: readonly PlacedLink<Link>[];
}

export interface SizedNode {
  readonly id: string;
  readonly size: number;
}

/**
 * Zero-width links from column to column: d3-sankey counts columns by links, and merges columns without incoming links.
 */
function spine(nodes: readonly FlowNode[]): { source: string; target: string; value: number }[] {
  const firsts = [...new Map(nodes.toReversed().map((node) => [node.column, node.id]))].sort(([a], [b]) => a - b);
  return firsts.slice(1).map(([, target], index) => ({ source: firsts[index]?.[1] ?? '', target, value: 0 }));
}

/**
 * Sizes nodes and links by value and stacks the links on each node in input order.
 *
 * @param unit - Px per unit of value.
 * @param placeColumn - Returns the start of each node of a column in px: d3-sankey would space nodes evenly, without
 *   space for labels and headings.
 */
export function layOutFlow<Link extends FlowLink>(
  nodes: readonly FlowNode[],
  links: readonly Link[],
  unit: number,
  placeColumn: (column: number, nodes: readonly SizedNode[]) => ReadonlyMap<string, number>,
): Flow<Link> {
  const columns = [...new Set(nodes.map(({ column }) => column))];
  const valueOf = ({ id, total }: FlowNode): number => {
    const sum = (end: 'source' | 'target'): number =>
      links.reduce((rest, link) => (link[end] === id ? rest + link.value : rest), 0);
    return total ?? Math.max(sum('source'), sum('target'));
  };
  const largest = Math.max(
    ...columns.map((column) => nodes.reduce((rest, node) => (node.column === column ? rest + valueOf(node) : rest), 0)),
  );
  const layout = sankey<{ id: string; column: number }, { link?: Link }>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => node.column)
    // Null keeps the input order; d3-sankey's types allow only undefined.
    .nodeSort(null)
    .linkSort(null)
    .nodePadding(0)
    .iterations(0)
    // The tallest column fills the extent, so one unit of value is `unit` px.
    .extent([[0, 0], [1, largest * unit]]); // prettier-ignore
  // d3-sankey mutates its input, so it gets copies.
  const graph = layout({
    nodes: nodes.map(({ id, column, total }) => ({ id, column, ...(total !== undefined && { fixedValue: total }) })),
    links: [
      ...spine(nodes),
      ...links.map((link) => ({ link, source: link.source, target: link.target, value: link.value })),
    ],
  });
  for (const column of columns) {
    const members = graph.nodes.filter((node) => node.column === column);
    const starts = placeColumn(
      column,
      members.map(({ id, y0 = 0, y1 = 0 }) => ({ id, size: y1 - y0 })),
    );
    for (const node of members) {
      const size = (node.y1 ?? 0) - (node.y0 ?? 0);
      node.y0 = starts.get(node.id) ?? 0;
      node.y1 = node.y0 + size;
    }
  }
  layout.update(graph);
  const around = (middle: number, width: number): Stretch => ({ from: middle - width / 2, to: middle + width / 2 });
  return {
    nodes: new Map(graph.nodes.map(({ id, y0 = 0, y1 = 0 }) => [id, { from: y0, to: y1 }])),
    links: graph.links.flatMap(({ link, y0 = 0, y1 = 0, width = 0 }) =>
      link ? [{ link, leaves: around(y0, width), reaches: around(y1, width) }] : [],
    ),
  };
}
