import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Side of the squares that are compared, in px: about a word of the labels. */
const SIDE = 24;
/** How much of a square may differ. An edge drawn half a px further changes less, a moved word more. */
const LARGEST_SHARE = 0.12;

interface Difference {
  /** Where the images differ, as "x,y" of squares in px; or their sizes if these differ. */
  readonly places: readonly string[];
  /** Both images with what differs in red. Absent if their sizes differ. */
  readonly image?: Buffer;
}

/** Compares two PNG images as a person does: not by single pixels, but by places that have changed. */
export function differenceOf(reference: Buffer, actual: Buffer): Difference {
  const [a, b] = [PNG.sync.read(reference), PNG.sync.read(actual)];
  const { width, height } = a;
  if (b.width !== width || b.height !== height)
    return { places: [`${String(width)} × ${String(height)} px became ${String(b.width)} × ${String(b.height)} px`] };
  const mask = new PNG({ width, height });
  pixelmatch(a.data, b.data, mask.data, width, height, { threshold: 0.15, diffMask: true });
  const counts = new Map<string, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (mask.data[pixel * 4 + 3] === 0) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const square = `${String(x - (x % SIDE))},${String(y - (y % SIDE))}`;
    counts.set(square, (counts.get(square) ?? 0) + 1);
  }
  const places = [...counts].filter(([, count]) => count > SIDE * SIDE * LARGEST_SHARE).map(([square]) => square);
  if (places.length === 0) return { places };
  const image = new PNG({ width, height });
  pixelmatch(a.data, b.data, image.data, width, height, { threshold: 0.15 });
  return { places, image: PNG.sync.write(image) };
}
