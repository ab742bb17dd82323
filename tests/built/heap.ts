import type { CDPSession } from 'playwright';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** What is still in a page's memory once the garbage is gone. */
export interface Heap {
  /** Names of nodes that belong to no document any more. */
  readonly detached: readonly string[];
  /** How many objects have a property of a name. */
  countOf(property: string): number;
}

/** Looks into the memory of a page. */
export async function readHeap(devtools: CDPSession): Promise<Heap> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }): void => {
    chunks.push(chunk);
  };
  devtools.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.takeHeapSnapshot');
  devtools.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes, edges, strings } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, edge_fields: edgeFields, edge_types: edgeTypes } = snapshot.meta;
  const [name, detachedness] = [fields.indexOf('name'), fields.indexOf('detachedness')];
  const detached: string[] = [];
  for (let node = 0; node < nodes.length; node += fields.length)
    // 2 says detached; 1 attached, 0 that it is no node of a document.
    if (nodes[node + detachedness] === 2) detached.push(strings[nodes[node + name] ?? 0] ?? '');
  const [type, label] = [edgeFields.indexOf('type'), edgeFields.indexOf('name_or_index')];
  return {
    detached,
    countOf(property) {
      const place = strings.indexOf(property);
      let count = 0;
      for (let edge = 0; place >= 0 && edge < edges.length; edge += edgeFields.length)
        if (edgeTypes[0][edges[edge + type] ?? 0] === 'property' && edges[edge + label] === place) count += 1;
      return count;
    },
  };
}
