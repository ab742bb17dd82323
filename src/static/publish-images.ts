import { cardSvg } from './card.ts';
import { pngOf } from './png.ts';
import { fileStem } from './prepared-files.ts';
import { standAloneSvg } from './stand-alone.ts';
import type { StillFigure } from './still.ts';
import type { WriteFile } from './write-file.ts';

/** Writes each figure as an SVG file that stands alone, as a PNG of double density and as a card for links. */
export async function publishImages(stills: readonly StillFigure[], write: WriteFile): Promise<void> {
  for (const still of stills) {
    const file = `static/${fileStem(still)}`;
    const { svg } = standAloneSvg(still);
    await write(`${file}.svg`, svg);
    await write(`${file}.png`, pngOf(svg, still.locale));
    await write(`${file}.card.png`, pngOf(cardSvg(still).svg, still.locale, 1));
  }
}
