import { fileStem } from '../node/file-stem.ts';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Locale } from '../core/i18n/locale.ts';
import { cardSvg } from './card.ts';
import { bundledCard } from './figure-card.ts';
import { pngOf } from '../node/png.ts';
import { standAloneSvg } from '../node/stand-alone.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';
import type { WriteFile } from './write-file.ts';

/** Cache of images by a hash of their input, because an image with Han characters takes a second or two. */
const DRAWN = new URL('../../.build/images/', import.meta.url);

/** How the pixels are written. An image in another format is rendered anew. */
const FORMAT = 'own colours and 7 shades';

/** Makes PNG files smaller, and changes no pixel. */
export interface Compression {
  readonly name: string;
  readonly compress: (png: Uint8Array) => Promise<Uint8Array>;
}

/** An image to be rendered. */
interface Requested {
  readonly name: string;
  readonly svg: string;
  readonly locale: Locale;
  readonly scale: number;
}

async function drawn({ svg, locale, scale }: Requested, by: Compression | undefined): Promise<Uint8Array> {
  const format = by ? `${FORMAT}, ${by.name}` : FORMAT;
  const hash = createHash('sha256').update(`${format} ${scale} ${svg}`).digest('hex');
  const file = new URL(`${hash}.png`, DRAWN);
  try {
    return await readFile(file);
  } catch {
    const plain = await pngOf(svg, locale, scale);
    const png = by ? await by.compress(plain) : plain;
    await writeFile(file, png);
    return png;
  }
}

/**
 * Writes each figure as a self-contained SVG file, as a PNG with two pixels per px, and as a social card.
 *
 * @param compression - Of the PNG files. Default: none beside Node’s, which needs no further package.
 */
export async function publishImages(
  snapshots: readonly FigureSnapshot[],
  write: WriteFile,
  compression?: Compression,
): Promise<void> {
  await mkdir(DRAWN, { recursive: true });
  const requested: Requested[] = [];
  for (const snapshot of snapshots) {
    const { locale } = snapshot;
    const name = `static/${fileStem(snapshot)}`;
    const { svg } = standAloneSvg(snapshot);
    await write(`${name}.svg`, svg);
    requested.push({ name: `${name}.png`, svg, locale, scale: 2 });
    requested.push({ name: `${name}.card.png`, svg: cardSvg(snapshot, bundledCard(snapshot)).svg, locale, scale: 1 });
  }
  // One render per processor at a time: the library renders outside this thread.
  const draw = async (): Promise<void> => {
    for (let image = requested.shift(); image; image = requested.shift())
      await write(image.name, await drawn(image, compression));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
}
