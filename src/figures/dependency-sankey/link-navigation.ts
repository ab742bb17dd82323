import type { Item, ItemSet, UnlinkedItem } from '../../core/figure/items.ts';

/** A node with the id that links refer to. */
export interface NodeItem {
  readonly id: string;
  readonly item: UnlinkedItem;
  /** Label of its group, if it is not that of a node with its links. */
  readonly label?: string;
}

/** A link between two nodes, given by their ids. */
export interface LinkItem {
  readonly source: string;
  readonly target: string;
  readonly item: UnlinkedItem;
}

/**
 * Items of nodes in columns and of links from each column to the next: every node is followed by its outgoing links.
 * Left and right move from node to link to node; up and down to the next node of a column, or to the next link that
 * leaves it. If nothing flows between two columns, left and right move from node to node.
 *
 * @param columns - Nodes from top to bottom, in the order of the flow.
 * @param links - The outgoing links of each node are in drawing order.
 * @param labelOf - Label of a node with the links that leave it; if none does, `links` is the number of those that reach
 *   it.
 */
export function linkedItems(
  columns: readonly (readonly NodeItem[])[],
  links: readonly LinkItem[],
  labelOf: (title: string, links: number) => string,
): Pick<ItemSet, 'items' | 'groups'> {
  const leaving = ({ id }: NodeItem): LinkItem[] => links.filter(({ source }) => source === id);
  const lanes = columns.map((column) => column.flatMap(leaving));
  const ordered = columns.flatMap((column) =>
    column.flatMap((node): (NodeItem | LinkItem)[] => [node, ...leaving(node)]),
  );
  const places = new Map(ordered.map((one, place) => [one, place]));
  const placeOf = (one: NodeItem | LinkItem | undefined): number | null => (one && places.get(one)) ?? null;

  const items = columns.flatMap((column, index) => {
    const [before = [], after = []] = [columns[index - 1], columns[index + 1]];
    const [into = [], out = []] = [lanes[index - 1], lanes[index]];
    return column.flatMap((node, row): Item[] => {
      const beside = (nodes: readonly NodeItem[]): NodeItem | undefined => nodes[row] ?? nodes.at(-1);
      const own = leaving(node);
      const to = {
        left: placeOf(into.length ? into.find(({ target }) => target === node.id) : beside(before)),
        right: placeOf(out.length ? own[0] : beside(after)),
        up: placeOf(column[row - 1]),
        down: placeOf(column[row + 1]),
      };
      return [
        { ...node.item, to },
        ...own.map((link): Item => {
          const right = placeOf(after.find(({ id }) => id === link.target));
          const lane = out.indexOf(link);
          return {
            ...link.item,
            to: { left: placeOf(node), right, up: placeOf(out[lane - 1]), down: placeOf(out[lane + 1]) },
          };
        }),
      ];
    });
  });
  const groups = columns.flat().map((node) => {
    const out = leaving(node).length;
    const joined = out || links.filter(({ target }) => target === node.id).length;
    return { label: node.label ?? labelOf(node.item.title, joined), count: 1 + out };
  });
  return { items, groups };
}
