/** Colours that count as one: the weightiest stands for the others. */
interface Cluster {
  /** Mean of its pixels. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Weight of its pixels. */
  readonly weight: number;
  /** Its weightiest colour, and the weight of that. */
  readonly colour: number;
  readonly most: number;
  /** The cluster that it is best merged with, and what that costs. */
  nearest?: Cluster;
  cost: number;
}

/** Ward's criterion: by how much the sum of squared errors grows where two clusters become one. */
const costOf = (a: Cluster, b: Cluster): number =>
  ((a.weight * b.weight) / (a.weight + b.weight)) *
  ((a.red - b.red) ** 2 + (a.green - b.green) ** 2 + (a.blue - b.blue) ** 2);

function findNearest(cluster: Cluster, all: Iterable<Cluster>): void {
  cluster.cost = Infinity;
  for (const other of all) {
    const cost = other === cluster ? Infinity : costOf(cluster, other);
    if (cost < cluster.cost) [cluster.cost, cluster.nearest] = [cost, other];
  }
}

function merged(a: Cluster, b: Cluster): Cluster {
  const weight = a.weight + b.weight;
  const mean = (channel: 'red' | 'green' | 'blue'): number => (a[channel] * a.weight + b[channel] * b.weight) / weight;
  const { colour, most } = a.most >= b.most ? a : b;
  return { red: mean('red'), green: mean('green'), blue: mean('blue'), weight, colour, most, cost: Infinity };
}

/** The colours of a picture: red, green and blue from 0 to 255, and the place of each pixel's colour among them. */
export interface ColourPalette {
  readonly colours: [red: number, green: number, blue: number][];
  readonly placeOf: (pixel: number) => number;
}

type Channels = ColourPalette['colours'][number];

const channelsOf = (pixel: number): Channels => [pixel & 0xff, (pixel >>> 8) & 0xff, (pixel >>> 16) & 0xff];

const distance = (a: Channels, b: Channels): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

/** The place of the colour that is most like a pixel: that of its own cluster may be another. */
function nearestOf(colours: readonly Channels[], pixel: number): number {
  const channels = channelsOf(pixel);
  const distances = colours.map((colour) => distance(colour, channels));
  return distances.indexOf(Math.min(...distances));
}

/**
 * As many colours as fit: those that are least missed are merged.
 *
 * @param weights - Of each colour, how much it is missed; red is in the lowest byte, then green and blue.
 */
export function paletteOf(weights: ReadonlyMap<number, number>, largest: number): ColourPalette {
  const clusters = new Set(
    [...weights].map(([colour, weight]): Cluster => {
      const [red, green, blue] = channelsOf(colour);
      return { red, green, blue, weight, colour, most: weight, cost: Infinity };
    }),
  );
  if (clusters.size > largest) for (const cluster of clusters) findNearest(cluster, clusters);
  while (clusters.size > largest) {
    const [best] = [...clusters].sort((a, b) => a.cost - b.cost);
    const other = best?.nearest;
    if (!best || !other) break;
    clusters.delete(best);
    clusters.delete(other);
    const both = merged(best, other);
    clusters.add(both);
    findNearest(both, clusters);
    for (const cluster of clusters) {
      if (cluster === both) continue;
      if (cluster.nearest === best || cluster.nearest === other) findNearest(cluster, clusters);
      else if (costOf(cluster, both) < cluster.cost) [cluster.cost, cluster.nearest] = [costOf(cluster, both), both];
    }
  }
  const colours = [...clusters].map(({ colour }) => channelsOf(colour));
  const places = new Map([...weights.keys()].map((pixel) => [pixel, nearestOf(colours, pixel)]));
  return { colours, placeOf: (pixel) => places.get(pixel) ?? 0 };
}
