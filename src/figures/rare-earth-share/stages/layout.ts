import { formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { namesIn, type Country } from '../../../core/names.ts';
import { MARGIN, TYPE } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { scopeLine } from './describe.ts';
import type { Segment, StageRow } from './model.ts';
import { stagesWords } from './words.ts';

/** From this width on, in px, names stand left of their bars, not above them. */
const SIDE_BY_SIDE = 610;

/** A part of a bar with what is written into it; no lines where it is too narrow. */
export interface Part extends Segment {
  readonly lines: readonly string[];
}

export interface Placement {
  readonly row: StageRow;
  readonly nameLines: readonly string[];
  readonly scopeLines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly barTop: number;
  readonly parts: readonly Part[];
  /** Names above the end of the bar, for parts that have no room of their own. */
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
export const LINE = { name: 19, scope: 15, part: 14 };
/** Room below a bar for the article's own number. */
const TICK = 17;

/** A country's name, short where there is a short one. */
function nameOf(country: Country, locale: Locale): string {
  const { unitedStates, others } = stagesWords(locale);
  if (country === 'USA') return unitedStates;
  return country === 'OTH' ? others : namesIn(locale).countries[country];
}

/** Name and share of a part, on one line or on two. */
function partLines({ country, from, to }: Segment, locale: Locale, room: number): readonly string[] {
  const name = nameOf(country, locale);
  const share = formatPercent(locale, to - from);
  const fits = (lines: readonly string[]): boolean =>
    lines.every((line) => textWidth(line, { size: TYPE.label }) <= room - 6);
  return [[`${name} ${share}`], [name, share]].find(fits) ?? [];
}

/**
 * What is written into or above a bar. Countries without room in the bar are named above its end where there is space,
 * and are else counted with the others.
 */
function partsOf(
  row: StageRow,
  locale: Locale,
  perCent: number,
  hasRoomAbove: boolean,
): Pick<Placement, 'parts' | 'above'> {
  const label = (segment: Segment): Part => ({
    ...segment,
    lines: segment.country === 'CHN' ? [] : partLines(segment, locale, (segment.to - segment.from) * perCent),
  });
  const parts = row.segments.map(label);
  const nameless = parts.filter(({ country, lines }) => country !== 'CHN' && country !== 'OTH' && !lines.length);
  const [first] = nameless;
  if (!first) return { parts, above: '' };
  const bare = parts.map((part): Part => (part.from < first.from ? part : { ...part, lines: [] }));
  const above = bare
    .filter(({ from }) => from >= first.from)
    .map(({ country, from, to }) => `${nameOf(country, locale)} ${formatPercent(locale, to - from)}`)
    .join(' · ');
  if (hasRoomAbove && row.segments.at(-1)?.country === 'OTH') return { parts: bare, above };
  return {
    parts: [...parts.filter(({ from }) => from < first.from), label({ country: 'OTH', from: first.from, to: 100 })],
    above: '',
  };
}

/** The scope line, broken between its parts where it can be. */
function scopeLines(row: StageRow, locale: Locale, room: number): readonly string[] {
  const whole = scopeLine(row, locale);
  const width = (line: string): number => textWidth(line, { size: TYPE.label });
  if (width(whole) <= room) return [whole];
  const breaks = [...whole.matchAll(/[、，]|, /gu)].map(({ index, 0: { length } }) => index + length);
  const pairs = breaks.map((end) => [whole.slice(0, end).trim(), whole.slice(end)]);
  const fitting = pairs.filter((pair) => pair.every((line) => width(line) <= room));
  const evenness = (pair: readonly string[]): number => Math.max(...pair.map(width));
  return fitting.sort((a, b) => evenness(a) - evenness(b))[0] ?? wrapText(whole, room, { size: TYPE.label, locale });
}

/** Places names, bars and their parts on a sheet; below SIDE_BY_SIDE names stand above the bars, for narrow sheets. */
export function layOut(rows: readonly StageRow[], locale: Locale, width: number): Layout {
  const sideBySide = width >= SIDE_BY_SIDE;
  const nameRoom = sideBySide ? Math.round(Math.max(200, width * 0.26)) : width - 2 * MARGIN;
  const barLeft = sideBySide ? MARGIN + nameRoom + 16 : MARGIN;
  const barRight = width - MARGIN;
  const barHeight = sideBySide ? 36 : 32;
  const words = stagesWords(locale);
  const drafts = rows.map((row) => ({
    row,
    nameLines: wrapText(words.stage[row.stage], nameRoom, { ...NAME_STYLE, locale }),
    scopeLines: scopeLines(row, locale, nameRoom),
    ...partsOf(row, locale, (barRight - barLeft) / 100, sideBySide),
  }));
  const texts = drafts.map(
    ({ nameLines, scopeLines }) => nameLines.length * LINE.name + scopeLines.length * LINE.scope,
  );
  // Side by side every row is equally high, so that the bars keep one rhythm.
  const pitch = Math.max(barHeight + TICK, ...texts) + 16;
  let y = drafts.some(({ above }) => above) ? 22 : 4;
  const placements = drafts.map((draft, index): Placement => {
    const top = y;
    const barTop = sideBySide ? top : top + (texts[index] ?? 0) + 2;
    y = sideBySide ? top + pitch : barTop + barHeight + (draft.row.article === null ? 0 : TICK) + 15;
    return { ...draft, nameY: top + 13, barTop };
  });
  const last = drafts.at(-1)?.row.article === null && sideBySide ? TICK : 0;
  return { barLeft, barRight, barHeight, height: Math.round(y - 11 - last), placements };
}
