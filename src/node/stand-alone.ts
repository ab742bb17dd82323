import { LIGHT, type Palette } from '../core/drawing/palette.ts';
import { printedFigure } from '../core/drawing/printed-figure.ts';
import { fullSourceText } from '../core/output/about-line.ts';
import { pageSvg, type SvgPage } from './page-svg.ts';
import type { FigureSnapshot } from './snapshot.ts';

/**
 * Width in px of the picture in an image. Images are used where neither script nor stylesheet is available: in
 * newsletters, feeds and apps, on phones or in a column of 600 px. There, the text of this picture is legible, and that
 * of a wider one is not.
 */
const IMAGE_WIDTH = 475;

/** A figure as a self-contained SVG file with title, note, source line and licence. */
export function standAloneSvg(snapshot: FigureSnapshot, palette: Palette = LIGHT): SvgPage {
  const { tag, view, text, locale, pictures } = snapshot;
  const picture = pictures.find(({ width }) => width === IMAGE_WIDTH);
  if (!picture) throw new Error(`<${tag}>, view ${view}, has no picture of ${IMAGE_WIDTH} px for its image.`);
  const { pictureTop, ...printed } = printedFigure(text, fullSourceText(snapshot, locale), picture, locale);
  return pageSvg(snapshot, { ...printed, picture, place: { x: 0, y: pictureTop, scale: 1 } }, palette);
}
