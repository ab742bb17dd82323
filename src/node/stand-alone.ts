import { withAnnotations } from '../core/drawing/annotation/annotate.ts';
import { LIGHT, type Palette } from '../core/drawing/palette.ts';
import { printedFigure } from '../core/drawing/printed-figure.ts';
import { fullSourceText } from '../core/output/about-line.ts';
import { IMAGE_WIDTH } from './image-width.ts';
import { pageSvg, type SvgPage } from './page-svg.ts';
import type { FigureSnapshot } from './snapshot.ts';

/**
 * A figure as a self-contained SVG file with title, note, source line and licence.
 *
 * @param imageWidth - Width in px of the picture, and so of the file.
 */
export function standAloneSvg(
  snapshot: FigureSnapshot,
  palette: Palette = LIGHT,
  imageWidth: number = IMAGE_WIDTH,
): SvgPage {
  const { tag, view, text, locale, pictures } = snapshot;
  const drawn = pictures.find(({ width }) => width === imageWidth);
  if (!drawn) throw new Error(`<${tag}>, view ${view}, has no picture of ${imageWidth} px for its image.`);
  const picture = withAnnotations(drawn, snapshot.annotations ?? [], locale);
  const { pictureTop, ...printed } = printedFigure(text, fullSourceText(snapshot, locale), picture, locale);
  return pageSvg(snapshot, { ...printed, picture, place: { x: 0, y: pictureTop, scale: 1 } }, palette);
}
