/** What lines and frames share: their rows, and their strokes. */
import { color } from '../../../core/drawing/encoding.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import type { ElementUse } from '../dataset.ts';
import { isRead, linkIds, type UseGraph } from './model.ts';

export const DASHES = [4, 3];

/** What the row of a link says of it. */
export const linkFields = (link: ElementUse, { lead }: UseGraph) => ({
  id: linkIds(link),
  element: link.symbol,
  use: link.use,
  ...(link.share !== null && { share: link.share }),
  in_article: link.inArticle,
  is_lead: lead.elements.includes(link.symbol),
  flag: link.flag,
  source_id: link.source,
});

/** In drawing order: the links of the headline's elements on top of the others, solid ones on top of dashed ones. */
export function inDrawingOrder<Placed extends { readonly link: ElementUse }>(
  placed: readonly Placed[],
  { lead }: UseGraph,
): Placed[] {
  const rank = ({ link }: Placed): number => Number(lead.elements.includes(link.symbol)) * 2 + Number(isRead(link));
  return placed.toSorted((a, b) => rank(a) - rank(b));
}

/** Dark for the headline's elements; dashed unless the link was read in its source. */
export const linkStroke = (palette: Palette) => ({
  stroke: color('is_lead', { domain: [false, true], range: [palette['series-1'], palette.text] }),
  strokeDash: { condition: { test: { not: { field: 'flag', equal: 'sourced' } }, value: DASHES } },
});
