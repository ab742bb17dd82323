import { LIGHT } from '../core/palette.ts';
import { element, escapeText } from './markup.ts';
import type { StillFigure } from './still.ts';
import { svgText } from './svg.ts';

/** A figure that needs no script. */
export function fragmentText(
  { tag, view, locale, words, table, pictures }: StillFigure,
  { theme = 'auto' }: { theme?: 'auto' | 'light' | 'dark' } = {},
): string {
  const picture = pictures[3] ? svgText(pictures[3], LIGHT, locale) : '';
  const rows = table.rows.map((row) =>
    element('tr', {}, ...row.map((cell) => element('td', {}, escapeText(String(cell ?? ''))))),
  );
  const figure = element('figure', {}, escapeText(words.title), picture, element('table', {}, ...rows));
  return element(tag, { lang: locale, view, theme }, element('template', { shadowrootmode: 'open' }, figure));
}
