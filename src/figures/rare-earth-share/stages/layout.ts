import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type Country } from '../../../core/i18n/names.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { linesWithin } from '../print.ts';
import { scopeLine } from './describe.ts';
import type { Segment, StageRow, Stages } from './model.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** From this width on, in px, names are left of their bars, not above them. */
const SIDE_BY_SIDE = 610;

/** A part of a bar with its label; without lines if it is too narrow. */
export interface Part extends Segment {
  readonly lines: readonly string[];
  /** Middle of the lines, in px. */
  readonly middle: number;
  /** Countries merged into it because they have no space. */
  readonly folded: readonly Country[];
}

/** China's share in large type at the end of its part, or above the bar if it does not fit. */
export interface ShareLabel {
  readonly text: string;
  readonly isInside: boolean;
  /** Left and right end of the text. */
  readonly left: number;
  readonly right: number;
}

export interface Placement {
  readonly row: StageRow;
  readonly nameLines: readonly string[];
  readonly scopeLines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly barTop: number;
  readonly share: ShareLabel;
  readonly parts: readonly Part[];
  /** Names above the end of the bar, for parts that are too narrow. */
  readonly above: string;
}

export interface Layout {
  readonly barLeft: number;
  readonly barRight: number;
  readonly barHeight: number;
  readonly height: number;
  readonly placements: readonly Placement[];
}

export const NAME_STYLE = { size: 15, bold: true };
export const SHARE_STYLE = { size: 20, bold: true };
export const LINE = { name: 19, scope: 15, part: 14 };
/** Space below a bar for the article's own number. */
const TICK = 17;
/** Space above a bar for names, and for China's share. */
const HEADROOM = { names: 18, share: 22 };

/** A country's name, in its short form if there is one. */
function nameOf(country: Country, locale: Locale): string {
  const { unitedStates, others } = stagesMessages(locale);
  if (country === 'USA') return unitedStates;
  return country === 'OTH' ? others : namesIn(locale).countries[country];
}

const labelWidth = (text: string): number => textWidth(text, { size: TYPE.label });

const labelOf = ({ country, share }: Segment, locale: Locale): readonly [name: string, share: string] => [
  nameOf(country, locale),
  formatShare(locale, share),
];

/** Horizontal scale of a bar. */
interface Bar {
  readonly left: number;
  at(share: number): number;
}

/** Name and share of a part, on one line or on two, clear of the article's tick. */
function partOf(segment: Segment, article: number | null, bar: Bar, locale: Locale): Part {
  const { country, from, to } = segment;
  const tick = article !== null && article > from && article < to ? article : null;
  const [left, right] = tick === null ? [from, to] : tick - from > to - tick ? [from, tick] : [tick, to];
  const availableWidth = bar.at(right) - bar.at(left) - (tick === null ? 6 : 4);
  const label = labelOf(segment, locale);
  const lines = [[label.join(' ')], label].find((all) => all.every((line) => labelWidth(line) <= availableWidth)) ?? [];
  return { ...segment, lines: country === 'CHN' ? [] : lines, middle: (bar.at(left) + bar.at(right)) / 2, folded: [] };
}

/**
 * Labels in or above a bar. Countries that do not fit in the bar are named above its end if there is space, and are
 * otherwise merged into the others.
 */
function partsOf(
  { segments, article }: StageRow,
  bar: Bar,
  spaceAbove: number,
  locale: Locale,
): Pick<Placement, 'parts' | 'above'> {
  const place = (segment: Segment): Part => partOf(segment, article, bar, locale);
  const parts = segments.map(place);
  const first = parts.find(({ country, lines }) => country !== 'CHN' && country !== 'OTH' && !lines.length);
  if (!first) return { parts, above: '' };
  const before = parts.filter(({ from }) => from < first.from);
  const rest = parts.slice(before.length);
  const above = rest.map((part) => labelOf(part, locale).join(' ')).join(' · ');
  if (labelWidth(above) <= spaceAbove)
    return { parts: [...before, ...rest.map((part) => ({ ...part, lines: [] }))], above };
  const others = place({ country: 'OTH', from: first.from, to: 100, share: 100 - first.from });
  const folded = rest.flatMap(({ country }) => (country === 'OTH' ? [] : [country]));
  return { parts: [...before, { ...others, folded }], above: '' };
}

function shareLabel({ share, article }: StageRow, bar: Bar, locale: Locale): ShareLabel {
  const text = formatShare(locale, share);
  const width = textWidth(text, SHARE_STYLE);
  // The article's tick may be just inside the bar's end; the number must not overlap it.
  const isCrossed = article !== null && article < share && bar.at(article) > bar.at(share) - width - 18;
  const end = isCrossed ? bar.at(article) : bar.at(share);
  const isInside = end - bar.left > width + 16;
  const right = isInside ? end - 9 : bar.left + width;
  return { text, isInside, left: right - width, right };
}

/** The scope line, broken between its parts if possible. */
function scopeLines(row: StageRow, locale: Locale, availableWidth: number): readonly string[] {
  const whole = scopeLine(row, locale);
  if (labelWidth(whole) <= availableWidth) return [whole];
  const breaks = [...whole.matchAll(/[、，]|, /gu)].map(({ index, 0: { length } }) => index + length);
  const pairs = breaks.map((end) => [whole.slice(0, end).trim(), whole.slice(end)]);
  const fitting = pairs.filter((pair) => pair.every((line) => labelWidth(line) <= availableWidth));
  const evenness = (pair: readonly string[]): number => Math.max(...pair.map(labelWidth));
  return (
    fitting.sort((a, b) => evenness(a) - evenness(b))[0] ??
    linesWithin(whole, availableWidth, { size: TYPE.label, locale })
  );
}

/** Places names, bars and their parts; below SIDE_BY_SIDE, names are above the bars. */
export function layOutStages({ rows }: Pick<Stages, 'rows'>, locale: Locale, width: number): Layout {
  const sideBySide = width >= SIDE_BY_SIDE;
  const nameSpace = sideBySide ? Math.round(Math.max(200, width * 0.26)) : width - 2 * MARGIN;
  const barLeft = sideBySide ? MARGIN + nameSpace + 16 : MARGIN;
  const barRight = width - MARGIN;
  const barHeight = sideBySide ? 36 : 32;
  const bar: Bar = { left: barLeft, at: (share) => barLeft + (share / 100) * (barRight - barLeft) };
  const messages = stagesMessages(locale);
  const drafts = rows.map((row) => {
    const nameLines = wrapText(messages.stage[row.stage], nameSpace, { ...NAME_STYLE, locale });
    const scope = scopeLines(row, locale, nameSpace);
    const share = shareLabel(row, bar, locale);
    const spaceAbove = sideBySide ? barRight - (share.isInside ? barLeft : share.right + 12) : 0;
    return {
      row,
      nameLines,
      scopeLines: scope,
      textHeight: nameLines.length * LINE.name + scope.length * LINE.scope,
      share,
      ...partsOf(row, bar, spaceAbove, locale),
    };
  });
  const sharesAbove = drafts.some(({ share }) => !share.isInside);
  // Side by side, every row has the same height, so that the bars are evenly spaced.
  const pitch =
    Math.max(barHeight + TICK, ...drafts.map(({ textHeight }) => textHeight)) + (sharesAbove ? HEADROOM.share + 2 : 16);
  let y = 4;
  if (sideBySide && sharesAbove) y += HEADROOM.share;
  else if (drafts.some(({ above }) => above)) y += HEADROOM.names;
  let bottom = 0;
  const placements = drafts.map(({ textHeight, ...draft }): Placement => {
    const top = y;
    const barTop = sideBySide ? top : top + textHeight + 2 + (draft.share.isInside ? 0 : HEADROOM.share);
    const end = barTop + barHeight + (draft.row.article === null ? 0 : TICK);
    bottom = Math.max(end, sideBySide ? top + textHeight : 0);
    y = sideBySide ? top + pitch : end + 15;
    return { ...draft, nameY: top + 13, barTop };
  });
  return { barLeft, barRight, barHeight, height: Math.round(bottom + (sideBySide ? 5 : 4)), placements };
}
