import { LIGHT, type Palette } from '../core/palette.ts';
import type { StillFigure } from './still.ts';
import { svgText } from './svg.ts';

/** A figure as an SVG file. */
export function standAloneSvg(
  { pictures, locale }: StillFigure,
  palette: Palette = LIGHT,
): { svg: string; width: number; height: number } {
  const picture = pictures[3] ?? { width: 0, height: 0, shapes: [] };
  return { svg: svgText(picture, palette, locale), width: picture.width, height: picture.height };
}
