import { Resvg } from '@resvg/resvg-js';
import type { Locale } from '../core/locale.ts';

/** An SVG as a PNG of twice its size. */
export const pngOf = (svg: string, _locale: Locale): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
