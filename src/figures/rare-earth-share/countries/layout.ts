import type { Locale } from '../../../core/i18n/locale.ts';
import type { PositionScale } from '../../../core/drawing/encoding.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { tonnesOf } from '../print.ts';
import { linearScale } from '../scale.ts';
import { nameOf } from './describe.ts';
import { MILLION, type CountryRow, type CountryYear } from './model.ts';
import { countriesMessages } from '../i18n/countries.ts';

/** From this width on, in px, a country has one line, and reserves have bars. */
const ONE_LINE = 610;

/** Below that width, countries under this share of the world, in per cent, are folded into one line. */
const MIN_SHOWN = 1;

export const NAME_STYLE = { size: 13, bold: true };

/** Space between a bar and the number at its end, in px. */
export const VALUE_GAP = 6;

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
  /** Tonnes at the bar's end. */
  readonly value: string;
  /** Null if the publication prints no reserves at all. */
  readonly reserves: PlacedReserves | null;
  readonly remark: { readonly x: number; readonly y: number; readonly text: string } | null;
}

export interface Layout {
  readonly height: number;
  readonly oneLine: boolean;
  /** Scales of the bars, and left or right end of the columns. */
  readonly tonnes: PositionScale<number>;
  readonly reserves: PositionScale<number>;
  readonly columns: PositionScale<string>;
  readonly headings: readonly { readonly column: string; readonly label: string }[];
  readonly countries: readonly PlacedCountry[];
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

/** Rows shown in a narrow picture, and rows folded into one line. */
function foldRows(
  { rows, untapped }: CountryYear,
  oneLine: boolean,
): { shown: readonly CountryRow[]; folded: readonly CountryRow[] } {
  const isShown = ({ country, share }: CountryRow): boolean =>
    oneLine || share >= MIN_SHOWN || ['CHN', 'USA', ...untapped].includes(country);
  const folded = rows.filter((row) => !isShown(row));
  // A single country takes no more space than the line that would replace it.
  return folded.length > 1 ? { shown: rows.filter(isShown), folded } : { shown: rows, folded: [] };
}

/** Right end of the longest bar, so that each bar and the number at its end stay left of a limit. */
function barEnd(rows: readonly CountryRow[], max: number, left: number, limit: number, locale: Locale): number {
  const spaceOf = ({ tonnes }: CountryRow): number =>
    limit - left - VALUE_GAP - textWidth(tonnesOf(locale, tonnes)) - 2;
  const mined = rows.filter(({ tonnes }) => tonnes > 0);
  return left + Math.min(limit - left, ...mined.map((row) => (spaceOf(row) * max) / row.tonnes));
}

/** Places each country on one line in wide pictures, on two in narrow ones. */
export function layOutCountries(countryYear: CountryYear, locale: Locale, width: number): Layout {
  const messages = countriesMessages(locale);
  const { year, hasReserves, worldReserves, world, untapped } = countryYear;
  const totalName = countryYear.isWorldPrinted ? messages.world : messages.total;
  const oneLine = width >= ONE_LINE;
  const { shown, folded } = foldRows(countryYear, oneLine);
  const right = width - MARGIN;
  const max = Math.max(1, ...shown.map(({ tonnes }) => tonnes));
  const maxReserves = Math.max(1, ...shown.map(({ reserves }) => reserves ?? 0));
  const isLarge = maxReserves >= MILLION;
  const reserveText = (row: CountryRow): string =>
    row.reserves == null ? messages.noFigure : messages.reserveValue(row.reserves, isLarge);
  const worldReserveValue = worldReserves ? messages.reserveValue(worldReserves.tonnes, isLarge) : '';
  const worldReserveText = worldReserves?.atLeast ? messages.moreThan(worldReserveValue) : worldReserveValue;
  const reserveSpace = widestText([worldReserveText, ...shown.map(reserveText)]) + 6;

  const nameSpace = widestText([totalName, ...shown.map(({ country }) => nameOf(country, locale))], NAME_STYLE);
  const reservesLeft = hasReserves && oneLine ? Math.round(width * 0.71) : right;
  const barLeft = oneLine ? MARGIN + nameSpace + 10 : MARGIN;
  const barRight = barEnd(shown, max, barLeft, oneLine && hasReserves ? reservesLeft - 24 : right, locale);
  const tonnes = linearScale([0, max], [barLeft, barRight]);

  const remarkEnd = oneLine && hasReserves ? reservesLeft - 12 : right;
  const drafts = shown.map((row) => {
    const value = tonnesOf(locale, row.tonnes);
    const end = tonnes.at(row.tonnes) + VALUE_GAP + textWidth(value) + 10;
    const isUntapped = untapped.includes(row.country);
    return { row, value, end, isUntapped, isWrapped: isUntapped && end + textWidth(messages.untapped) > remarkEnd };
  });
  // On one line, every row has the same height, so that the bars are evenly spaced.
  const pitch = oneLine ? (drafts.some(({ isWrapped }) => isWrapped) ? 41 : 24) : 44;
  let top = 28;
  const countries = drafts.map(({ row, value, end, isUntapped, isWrapped }): PlacedCountry => {
    const y = top + (oneLine ? 12 : 29);
    const base = y + BASELINE;
    const remark = isUntapped
      ? { x: isWrapped ? MARGIN : end, y: isWrapped ? base + 17 : base, text: messages.untapped }
      : null;
    top += pitch + (isWrapped && !oneLine ? 17 : 0);
    return {
      row,
      y,
      name: nameOf(row.country, locale),
      value,
      reserves: hasReserves ? { tonnes: row.reserves ?? null, text: reserveText(row) } : null,
      remark,
    };
  });
  const foldedNames = folded.filter(({ country }) => country !== 'OTH').length;
  const foldedLine = folded.length
    ? {
        y: top + 17,
        id: folded.map(({ country }) => country).join(' '),
        lines: wrapText(
          messages.fold({
            count: foldedNames,
            other: foldedNames < folded.length,
            tonnes: tonnesOf(
              locale,
              folded.reduce((sum, row) => sum + row.tonnes, 0),
            ),
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
    reserves: { domain: [0, maxReserves], range: [reservesLeft, right - reserveSpace] },
    columns: { domain: ['tonnes', 'reserves'], range: [Math.round(barLeft), reservesLeft] },
    headings: [
      { column: 'tonnes', label: messages.mined(year) },
      ...(hasReserves ? [{ column: 'reserves', label: messages.reserves(isLarge) }] : []),
    ],
    countries,
    rules: [24, end],
    folded: foldedLine,
    world: {
      y: end + 18,
      name: totalName,
      value: tonnesOf(locale, world),
      valueX: oneLine ? barLeft : MARGIN + textWidth(totalName, NAME_STYLE) + 10,
      reserves: hasReserves ? worldReserveText : '',
    },
  };
}
