/**
 * Where the rows of the countries stand. It is longer than other files because names, mined bars and reserves share
 * their columns: each width is measured against the other two.
 */
import type { Locale } from '../../../core/i18n/locale.ts';
import type { PositionScale } from '../../../core/drawing/encoding.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { LABEL_SIZE, clampText, textWidth, truncateText, widestText, wrapText } from '../../../core/drawing/text.ts';
import { measureIn, unitText, yearName } from '../facts.ts';
import { amountOf, columnFormat, withUnit } from '../print.ts';
import { linearScale } from '../scale.ts';
import { nameOf, totalName } from './describe.ts';
import { MILLION, type CountryRow, type CountryYear } from './model.ts';
import { countriesMessages } from '../i18n/countries.ts';
import { trendMessages } from '../i18n/trend.ts';

/** From this width on, in px, a country has one line, and reserves have bars. */
const ONE_LINE = 610;

/** Countries under this share of the world, in per cent, are folded into one line… */
const MIN_SHOWN = 1;

/** …unless their reserves are at least this part of the largest. */
const MIN_RESERVES = 1 / 20;

/** Part of a narrow picture, from the left, in which the amounts are; the reserves are in the rest. */
const NARROW_AMOUNTS = 0.6;

export const NAME_STYLE = { size: 13, bold: true };

/** Space between a bar and the number at its end, in px. */
export const VALUE_GAP = 6;

/** From the middle of a narrow row's bar up to the baseline of the name above it, in px. */
export const NAME_RISE = -14;

/** Height of a head of one line, and of each further line, in px. */
const HEAD = 28;
export const HEADING_LINE = 15;

/** Space between the name of the total and its value in a narrow picture, in px. */
const TOTAL_GAP = 10;

/** A country's reserves; `tonnes` is null if no figure is published. */
export interface PlacedReserves {
  readonly tonnes: number | null;
  readonly text: string;
}

export interface PlacedCountry {
  readonly row: CountryRow;
  /** Middle of its bar. */
  readonly y: number;
  readonly name: string;
  /** The amount at the bar's end. */
  readonly value: string;
  /** Null if the publication prints no reserves at all. */
  readonly reserves: PlacedReserves | null;
}

export interface Layout {
  readonly height: number;
  readonly oneLine: boolean;
  /** Scales of the bars, and left or right end of the columns. */
  readonly tonnes: PositionScale<number>;
  readonly reserves: PositionScale<number>;
  readonly columns: PositionScale<string>;
  readonly headings: readonly { readonly column: string; readonly label: readonly string[] }[];
  readonly countries: readonly PlacedCountry[];
  /** What the countries from an index on are shown for; null if all are shown for what they mine. */
  readonly caption: { readonly y: number; readonly before: number; readonly lines: readonly string[] } | null;
  /** Y of hairlines between head, rows and total. */
  readonly rules: readonly number[];
  readonly folded: { readonly y: number; readonly lines: readonly string[]; readonly id: string } | null;
  readonly world: {
    readonly y: number;
    readonly name: string;
    readonly value: string;
    readonly valueX: number;
    readonly reserves: string;
  };
}

/** Rows shown for their amount, then those shown for their reserves, and rows folded into one line. */
function foldRows({ rows, subject, rival, isMining }: CountryYear): {
  shown: readonly CountryRow[];
  ofReserves: readonly CountryRow[];
  folded: readonly CountryRow[];
} {
  const most = Math.max(1, ...rows.map(({ reserves }) => reserves ?? 0));
  const isSmall = ({ country, share }: CountryRow): boolean =>
    share < MIN_SHOWN && ![subject, rival?.country].includes(country);
  const hasReserves = ({ country, reserves }: CountryRow): boolean =>
    isMining && country !== 'OTH' && (reserves ?? 0) >= most * MIN_RESERVES;
  const ofReserves = rows.filter((row) => isSmall(row) && hasReserves(row));
  const folded = rows.filter((row) => isSmall(row) && !hasReserves(row));
  // A single country takes no more space than the line that would replace it.
  const isFolded = (row: CountryRow): boolean => folded.length > 1 && folded.includes(row);
  return {
    shown: rows.filter((row) => !ofReserves.includes(row) && !isFolded(row)),
    ofReserves,
    folded: rows.filter(isFolded),
  };
}

/** Right end of the longest bar, so that each bar and the number at its end stay left of a limit. */
function barEnd(
  amounts: readonly number[],
  max: number,
  [left, limit]: readonly [number, number],
  valueOf: (amount: number) => string,
): number {
  const spaceOf = (amount: number): number => limit - left - VALUE_GAP - textWidth(valueOf(amount)) - 2;
  const drawn = amounts.filter((amount) => amount > 0);
  return left + Math.min(limit - left, ...drawn.map((amount) => (spaceOf(amount) * max) / amount));
}

/** Places each country on one line in wide pictures, on two in narrow ones. */
export function layOutCountries(countryYear: CountryYear, locale: Locale, width: number): Layout {
  const messages = countriesMessages(locale);
  const { year, hasReserves, worldReserves, world, isMining, unit, labels } = countryYear;
  const oneLine = width >= ONE_LINE;
  const { shown: mined, ofReserves, folded } = foldRows(countryYear);
  const shown = [...mined, ...ofReserves];
  const right = width - MARGIN;
  const largest = Math.max(...shown.map(({ amount }) => amount));
  const max = largest > 0 ? largest : 1;
  const inColumn = columnFormat(locale, Math.max(world, largest));
  const valueOf = (amount: number): string =>
    unit === '%' ? withUnit(amountOf(locale, amount), unit) : inColumn(amount);

  const maxReserves = Math.max(1, ...shown.map(({ reserves }) => reserves ?? 0));
  const reserveText = (tonnes: number): string => messages.reserveValue(tonnes, maxReserves);
  const worldReserveValue = worldReserves ? reserveText(worldReserves.tonnes) : '';
  const worldReserveText = worldReserves?.atLeast ? messages.moreThan(worldReserveValue) : worldReserveValue;
  const reservesLeft = !hasReserves
    ? right
    : oneLine
      ? Math.round(width * 0.71)
      : Math.floor(
          Math.min(
            MARGIN + (right - MARGIN) * NARROW_AMOUNTS,
            right - textWidth(worldReserveText, { bold: true, size: LABEL_SIZE }),
            right - textWidth(messages.noFigure),
          ),
        );
  const amountsEnd = hasReserves ? reservesLeft - (oneLine ? 24 : 12) : right;

  const shortened = (name: string, space: number): string => truncateText(name, space, NAME_STYLE);
  const nameWidth = width * (oneLine ? 0.3 : 0.9);
  const total = shortened(
    totalName(countryYear, locale),
    oneLine ? nameWidth : amountsEnd - MARGIN - TOTAL_GAP - textWidth(valueOf(world), NAME_STYLE),
  );
  const names = new Map(shown.map(({ country }) => [country, shortened(nameOf(country, locale, labels), nameWidth)]));
  const nameSpace = widestText([total, ...names.values()], NAME_STYLE);
  const barLeft = oneLine ? MARGIN + nameSpace + 10 : MARGIN;
  const barRight = barEnd(
    shown.map(({ amount }) => amount),
    max,
    [barLeft, amountsEnd],
    valueOf,
  );
  const tonnes = linearScale([0, max], [barLeft, barRight]);
  const reservesRight = barEnd(
    shown.map(({ reserves }) => reserves ?? 0),
    maxReserves,
    [reservesLeft, right],
    reserveText,
  );

  const headings = [
    {
      column: 'tonnes',
      label: isMining
        ? messages.mined(year)
        : measureIn(yearName(year, locale), unit ?? trendMessages(locale).tonnes('').trim(), locale),
      space: amountsEnd - barLeft,
    },
    ...(hasReserves
      ? [{ column: 'reserves', label: messages.reserves(maxReserves >= MILLION), space: right - reservesLeft }]
      : []),
  ].map(({ column, label, space }) => ({ column, label: clampText(label, space, 2, { locale }) }));
  const head = HEAD + (Math.max(...headings.map(({ label }) => label.length)) - 1) * HEADING_LINE;

  // Every row has the same height, so that the bars are evenly spaced; the caption has that of a row.
  const pitch = oneLine ? 26 : 44;
  const middleOf = (slot: number): number => head + slot * pitch + (oneLine ? 13 : 29);
  const caption = ofReserves.length
    ? {
        y: middleOf(mined.length) + BASELINE,
        before: mined.length,
        lines: clampText(messages.forReserves, right - MARGIN, 1, { locale }),
      }
    : null;
  const countries = shown.map((row, index): PlacedCountry => ({
    row,
    y: middleOf(index + Number(index >= mined.length)),
    name: names.get(row.country) ?? '',
    value: valueOf(row.amount),
    reserves: hasReserves
      ? { tonnes: row.reserves ?? null, text: row.reserves == null ? messages.noFigure : reserveText(row.reserves) }
      : null,
  }));
  const top = head + (shown.length + Number(caption !== null)) * pitch;
  const foldedNames = folded.filter(({ country }) => country !== 'OTH').length;
  const foldedLine = folded.length
    ? {
        y: top + 17,
        id: folded.map(({ country }) => country).join(' '),
        lines: wrapText(
          messages.fold({
            count: foldedNames,
            other: foldedNames < folded.length,
            amount: unitText(inColumn(folded.reduce((sum, row) => sum + row.amount, 0)), unit, locale),
          }),
          right - MARGIN,
          { locale },
        ),
      }
    : null;
  const end = top + (foldedLine ? 12 + 16 * foldedLine.lines.length : 4);
  return {
    height: end + 28,
    oneLine,
    tonnes,
    reserves: { domain: [0, maxReserves], range: [reservesLeft, reservesRight] },
    columns: { domain: ['tonnes', 'reserves'], range: [Math.round(barLeft), reservesLeft] },
    headings,
    countries,
    caption,
    rules: [head - 4, end],
    folded: foldedLine,
    world: {
      y: end + 18,
      name: total,
      value: valueOf(world),
      valueX: oneLine ? barLeft : MARGIN + textWidth(total, NAME_STYLE) + TOTAL_GAP,
      reserves: hasReserves ? worldReserveText : '',
    },
  };
}
