import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { ByLocale, Locale } from '../core/i18n/locale.ts';
import { IMAGE_FONTS } from './font-families.ts';
import { indexedPng } from './indexed-png.ts';
import { element } from './markup.ts';
import { loadRasterizer, type Rasterizer } from './rasterizer.ts';

/** Letters of distinct shapes, Latin ones and those of the language. */
const LETTERS: ByLocale<readonly string[]> = {
  ja: ['A', 'g', 'あ', '採'],
  en: ['A', 'g'],
  ko: ['A', 'g', '가', '한'],
  'zh-Hans': ['A', 'g', '们', '国'],
  'zh-Hant': ['A', 'g', '們', '國'],
};

/** Side in px of the square in which a letter is drawn for the check. */
const CELL = 64;

function pixelsOf({ Resvg }: Rasterizer, letter: string, locale: Locale, options: ResvgRenderOptions): string {
  const text = element('text', { x: 8, y: 48, 'font-size': 40, 'font-family': IMAGE_FONTS[locale] }, letter);
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: CELL, height: CELL }, text);
  return new Resvg(svg, options).render().pixels.toString('latin1');
}

/**
 * Checks that the fonts have the letters of a language. A missing letter is drawn as nothing, or as the same box as any
 * other.
 *
 * @throws if no font on this machine has the letters of the language.
 */
export function checkFonts(rasterizer: Rasterizer, locale: Locale, options: ResvgRenderOptions = {}): void {
  const blank = '\0'.repeat(CELL * CELL * 4);
  const seen = new Set([blank]);
  for (const letter of LETTERS[locale]) {
    const pixels = pixelsOf(rasterizer, letter, locale, options);
    if (seen.has(pixels))
      throw new Error(
        `This machine has no font with "${letter}", which images in "${locale}" require. Please install Noto Sans CJK, or for Latin letters a sans serif such as Liberation Sans.`,
      );
    seen.add(pixels);
  }
}

const checked = new Set<Locale>();

/**
 * Renders an SVG file as PNG, in the colours of a palette; on white, where it has no ground.
 *
 * @param locale - Language of the text.
 * @param scale - Pixels per px; 2 for high-density screens.
 * @throws {RenderError} if the rasteriser is missing.
 * @throws if no font on this machine has the letters of the language.
 */
export async function pngOf(svg: string, locale: Locale, scale = 2): Promise<Uint8Array> {
  const rasterizer = await loadRasterizer();
  if (!checked.has(locale)) checkFonts(rasterizer, locale);
  checked.add(locale);
  return indexedPng(
    await rasterizer.renderAsync(svg, { fitTo: { mode: 'zoom', value: scale }, background: '#ffffff' }),
  );
}
