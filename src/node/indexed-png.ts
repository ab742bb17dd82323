import { crc32, deflateSync } from 'node:zlib';
import { paletteOf } from './palette-of.ts';

/** Bits of a pixel, and pixels in a byte. */
const DEPTH = 4;
const IN_BYTE = 8 / DEPTH;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** The type of image data that are indexes into a palette. */
const INDEXED = 3;

/** An opaque picture, four bytes for each pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/** A chunk of a PNG file: length, type, content and checksum. */
function chunk(type: string, content: Uint8Array): Buffer {
  const checked = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  return Buffer.concat([uint32(content.length), checked, uint32(crc32(checked))]);
}

/** How much a pixel weighs in an area or a line of one colour: at the edge of a letter, one shade may be another. */
const FLAT = 64;
/** How many pixels in a row or a column are a line, which no stem of a letter is long enough for. */
const LINE = 64;

/** How many such pixels make a colour one of the picture, and how many shades between its colours edges need. */
const AREA = 200;
const SHADES = 7;

/** Of each colour, how much it is missed. */
function weightsOf(colours: Uint32Array, width: number): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  /** How many pixels before this one, and above each, are of the same colour without a gap. */
  let before = 0;
  const above = new Uint32Array(width);
  colours.forEach((colour, index) => {
    const x = index % width;
    before = x && colours[index - 1] === colour ? before + 1 : 0;
    const up = (above[x] = colours[index - width] === colour ? (above[x] ?? 0) + 1 : 0);
    const isInside = before && up && colours[index + 1] === colour && colours[index + width] === colour;
    const isFlat = isInside || before >= LINE || up >= LINE;
    weights.set(colour, (weights.get(colour) ?? 0) + (isFlat ? FLAT : 1));
  });
  return weights;
}

/** How many colours a picture needs: its own, and shades for the edges of its letters; as many as fit into a pixel. */
function paletteSize(weights: ReadonlyMap<number, number>): number {
  const own = [...weights.values()].filter((weight) => weight > FLAT * AREA).length;
  return Math.min(own + SHADES, 2 ** DEPTH);
}

/**
 * A picture of flat colours as a PNG file in the colours of a palette: a quarter of one in true colour. Written here, as
 * the packages that write palettes compress 4 % worse than Node does, in more time.
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array {
  const colours = new Uint32Array(Uint8Array.from(pixels).buffer);
  const weights = weightsOf(colours, width);
  const { colours: palette, placeOf } = paletteOf(weights, paletteSize(weights));
  // Each row begins with its filter, which is none: neighbouring indexes have nothing in common.
  const row = 1 + Math.ceil(width / IN_BYTE);
  const data = new Uint8Array(row * height);
  colours.forEach((colour, index) => {
    const x = index % width;
    const shift = DEPTH * (IN_BYTE - 1 - (x % IN_BYTE));
    const at = Math.floor(index / width) * row + 1 + Math.floor(x / IN_BYTE);
    data[at] = (data[at] ?? 0) | (placeOf(colour) << shift);
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from([DEPTH, INDEXED, 0, 0, 0])])),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(data, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
