import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { countryLabel, type Labels } from '../../../core/i18n/label.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { linearScale, type LinearScale } from '../scale.ts';
import { sourceLabel } from '../print.ts';
import type { Segment, StageRow, Stages } from './model.ts';
import { barLabel, scopeLine } from './names.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** From this width on, in px, names are left of their bars, not above them. */
const SIDE_BY_SIDE = 610;

/** A part of a bar with its label; without lines if it is too narrow. */
export interface Part extends Segment {
  readonly lines: readonly string[];
  /** Middle of the lines, in per cent. */
  readonly middle: number;
  /** Countries merged into it because they have no space. */
  readonly folded: readonly Country[];
}

/** The subject's share in large type at the end of its part, or above the bar if it does not fit. */
export interface ShareLabel {
  readonly text: string;
  readonly isInside: boolean;
  /** Share that the text ends at, in per cent, if it is in the bar. */
  readonly end: number;
  /** Left and right end of the text, in px. */
  readonly left: number;
  readonly right: number;
}

/** Space in px between the subject's share and the end of its part. */
export const SHARE_GAP = 9;

export interface Placement {
  readonly row: StageRow;
  readonly nameLines: readonly string[];
  readonly scopeLines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly barTop: number;
  /** Null if the subject has no share. */
  readonly share: ShareLabel | null;
  readonly parts: readonly Part[];
  /** Names above the end of the bar, for parts that are too narrow. */
  readonly above: string;
}

export interface Layout {
  /** From 0 to 100 %. */
  readonly bar: LinearScale;
  readonly barHeight: number;
  readonly height: number;
  readonly placements: readonly Placement[];
}

export const NAME_STYLE = { size: 14, bold: true };
export const SHARE_STYLE = { size: 20, bold: true };
export const LINE = { name: 19, scope: 15, part: 14 };
/** Space below a bar for the number of a report. */
const TICK = 17;
/** Space above a bar for names, and for the subject's share. */
const HEADROOM = { names: 18, share: 22 };

/** A country's name, in its short form if there is one and the rows name it no other way. */
function nameOf(country: Country, labels: Labels, locale: Locale): string {
  const { unitedStates, others } = stagesMessages(locale);
  if (!Object.hasOwn(labels, country)) {
    if (country === 'USA') return unitedStates;
    if (country === 'OTH') return others;
  }
  return countryLabel(country, locale, labels);
}

/** Labels of the parts of one bar. */
function partLabels({ report, isUntold }: StageRow, bar: LinearScale, { subject, labels }: Stages, locale: Locale) {
  const labelOf = ({ country, share }: Segment): readonly [name: string, share: string] => [
    nameOf(country, labels, locale),
    formatShare(locale, share),
  ];
  const reported = report?.share ?? null;
  /** Name and share of a part, on one line or on two, clear of the report's tick. */
  const place = (segment: Segment): Part => {
    const { country, from, to } = segment;
    const tick = reported !== null && reported > from && reported < to ? reported : null;
    const [left, right] = tick === null ? [from, to] : tick - from > to - tick ? [from, tick] : [tick, to];
    const availableWidth = bar.at(right) - bar.at(left) - (tick === null ? 6 : 4);
    const label = labelOf(segment);
    // The subject's share has large type. A rest that the rows report only in part has no share of its own.
    const isBare = country === subject || (country === 'OTH' && isUntold);
    const ways = isBare ? [] : [[label.join(' ')], label];
    const lines = ways.find((all) => all.every((line) => textWidth(line) <= availableWidth)) ?? [];
    return { ...segment, lines, middle: (left + right) / 2, folded: [] };
  };
  return { labelOf, place };
}

/**
 * Labels in or above a bar. Countries that do not fit in the bar are named above its end if there is space, and are
 * otherwise merged into the others; but not if there would be only others.
 */
function partsOf(
  row: StageRow,
  bar: LinearScale,
  spaceAbove: number,
  model: Stages,
  locale: Locale,
): Pick<Placement, 'parts' | 'above'> {
  const { labelOf, place } = partLabels(row, bar, model, locale);
  const parts = row.segments.map(place);
  const first = parts.find(({ country, lines }) => country !== model.subject && country !== 'OTH' && !lines.length);
  if (!first) return { parts, above: '' };
  const before = parts.filter(({ from }) => from < first.from);
  const rest = parts.slice(before.length);
  const named = rest.filter(({ country }) => country !== 'OTH' || !row.isUntold);
  const above = named.map((part) => labelOf(part).join(' ')).join(' · ');
  if (textWidth(above) <= spaceAbove)
    return { parts: [...before, ...rest.map((part) => ({ ...part, lines: [] }))], above };
  if (!before.length) return { parts, above: '' };
  const others = place({ country: 'OTH', from: first.from, to: 100, share: 100 - first.from });
  const folded = rest.flatMap(({ country }) => (country === 'OTH' ? [] : [country]));
  return { parts: [...before, { ...others, folded }], above: '' };
}

function shareLabel({ share, report }: StageRow, bar: LinearScale, locale: Locale): ShareLabel | null {
  if (share === null) return null;
  const text = formatShare(locale, share);
  const width = textWidth(text, SHARE_STYLE);
  // The report's tick may be just inside the bar's end; the number must not overlap it.
  const isCrossed = report !== null && report.share < share && bar.at(report.share) > bar.at(share) - width - 18;
  const end = isCrossed ? report.share : Math.min(100, share);
  const isInside = bar.at(end) - bar.at(0) > width + 16;
  const right = isInside ? bar.at(end) - SHARE_GAP : bar.at(0) + width;
  return { text, isInside, end, left: right - width, right };
}

/** The scope line, broken between its parts if possible. */
function scopeLines(whole: string, locale: Locale, availableWidth: number): readonly string[] {
  if (textWidth(whole) <= availableWidth) return [whole];
  const breaks = [...whole.matchAll(/[、，]|, /gu)].map(({ index, 0: { length } }) => index + length);
  const pairs = breaks.map((end) => [whole.slice(0, end).trim(), whole.slice(end)]);
  const fitting = pairs.filter((pair) => pair.every((line) => textWidth(line) <= availableWidth));
  return fitting.sort((a, b) => widestText(a) - widestText(b))[0] ?? wrapText(whole, availableWidth, { locale });
}

/** Places names, bars and their parts; below SIDE_BY_SIDE, names are above the bars. */
export function layOutStages(model: Stages, locale: Locale, width: number): Layout {
  const sideBySide = width >= SIDE_BY_SIDE;
  const nameSpace = sideBySide ? Math.round(Math.max(200, width * 0.26)) : width - 2 * MARGIN;
  const barLeft = sideBySide ? MARGIN + nameSpace + 16 : MARGIN;
  const barRight = width - MARGIN;
  const barHeight = sideBySide ? 36 : 32;
  const bar = linearScale([0, 100], [barLeft, barRight]);
  const drafts = model.rows.map((row) => {
    const nameLines = wrapText(sourceLabel(barLabel(row, model, locale)), nameSpace, { ...NAME_STYLE, locale });
    const scope = scopeLines(scopeLine(row, model, locale), locale, nameSpace);
    const share = shareLabel(row, bar, locale);
    const spaceAbove = sideBySide ? barRight - (!share || share.isInside ? barLeft : share.right + 12) : 0;
    return {
      row,
      nameLines,
      scopeLines: scope,
      textHeight: nameLines.length * LINE.name + scope.length * LINE.scope,
      share,
      ...partsOf(row, bar, spaceAbove, model, locale),
    };
  });
  const sharesAbove = drafts.some(({ share }) => share && !share.isInside);
  // Side by side, every row has the same height, so that the bars are evenly spaced.
  const pitch =
    Math.max(barHeight + TICK, ...drafts.map(({ textHeight }) => textHeight)) + (sharesAbove ? HEADROOM.share + 2 : 16);
  let y = 4;
  if (sideBySide && sharesAbove) y += HEADROOM.share;
  else if (drafts.some(({ above }) => above)) y += HEADROOM.names;
  let bottom = 0;
  const placements = drafts.map(({ textHeight, ...draft }): Placement => {
    const top = y;
    const barTop = sideBySide
      ? top
      : top + textHeight + 2 + (!draft.share || draft.share.isInside ? 0 : HEADROOM.share);
    const end = barTop + barHeight + (draft.row.report === null ? 0 : TICK);
    bottom = Math.max(end, sideBySide ? top + textHeight : 0);
    y = sideBySide ? top + pitch : end + 15;
    return { ...draft, nameY: top + 13, barTop };
  });
  return { bar, barHeight, height: Math.round(bottom + (sideBySide ? 5 : 4)), placements };
}
