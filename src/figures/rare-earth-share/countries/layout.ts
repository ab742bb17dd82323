import type { Locale } from '../../../core/i18n/locale.ts';
import type { PositionScale } from '../../../core/drawing/encoding.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { measureIn, unitText, yearName } from '../facts.ts';
import { amountOf, withUnit } from '../print.ts';
import { linearScale } from '../scale.ts';
import { truncateText } from '../truncate-text.ts';
import { nameOf, totalName } from './describe.ts';
import { MILLION, type CountryRow, type CountryYear } from './model.ts';
import { countriesMessages } from '../i18n/countries.ts';
import { trendMessages } from '../i18n/trend.ts';

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
  /** The amount at the bar's end. */
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
  { rows, subject, rival, untapped }: CountryYear,
  oneLine: boolean,
): { shown: readonly CountryRow[]; folded: readonly CountryRow[] } {
  const isShown = ({ country, share }: CountryRow): boolean =>
    oneLine || share >= MIN_SHOWN || [subject, rival?.country, ...untapped].includes(country);
  const folded = rows.filter((row) => !isShown(row));
  // A single country takes no more space than the line that would replace it.
  return folded.length > 1 ? { shown: rows.filter(isShown), folded } : { shown: rows, folded: [] };
}

/** Right end of the longest bar, so that each bar and the number at its end stay left of a limit. */
function barEnd(
  rows: readonly CountryRow[],
  max: number,
  left: number,
  limit: number,
  valueOf: (amount: number) => string,
): number {
  const spaceOf = ({ amount }: CountryRow): number => limit - left - VALUE_GAP - textWidth(valueOf(amount)) - 2;
  const drawn = rows.filter(({ amount }) => amount > 0);
  return left + Math.min(limit - left, ...drawn.map((row) => (spaceOf(row) * max) / row.amount));
}

/** Places each country on one line in wide pictures, on two in narrow ones. */
export function layOutCountries(countryYear: CountryYear, locale: Locale, width: number): Layout {
  const messages = countriesMessages(locale);
  const { year, hasReserves, worldReserves, world, untapped, isMining, unit, labels } = countryYear;
  const oneLine = width >= ONE_LINE;
  const valueOf = (amount: number): string =>
    unit === '%' ? withUnit(amountOf(locale, amount), unit) : amountOf(locale, amount);
  const shortened = (name: string): string =>
    truncateText(name, width * (oneLine ? 0.3 : hasReserves ? 0.5 : 0.9), NAME_STYLE);
  const total = shortened(totalName(countryYear, locale));
  const { shown, folded } = foldRows(countryYear, oneLine);
  const right = width - MARGIN;
  const largest = Math.max(...shown.map(({ amount }) => amount));
  const max = largest > 0 ? largest : 1;
  const maxReserves = Math.max(1, ...shown.map(({ reserves }) => reserves ?? 0));
  const isLarge = maxReserves >= MILLION;
  const reserveText = (row: CountryRow): string =>
    row.reserves == null ? messages.noFigure : messages.reserveValue(row.reserves, isLarge);
  const worldReserveValue = worldReserves ? messages.reserveValue(worldReserves.tonnes, isLarge) : '';
  const worldReserveText = worldReserves?.atLeast ? messages.moreThan(worldReserveValue) : worldReserveValue;
  const reserveSpace = widestText([worldReserveText, ...shown.map(reserveText)]) + 6;

  const names = new Map(shown.map(({ country }) => [country, shortened(nameOf(country, locale, labels))]));
  const nameSpace = widestText([total, ...names.values()], NAME_STYLE);
  const reservesLeft = hasReserves && oneLine ? Math.round(width * 0.71) : right;
  const barLeft = oneLine ? MARGIN + nameSpace + 10 : MARGIN;
  const barRight = barEnd(shown, max, barLeft, oneLine && hasReserves ? reservesLeft - 24 : right, valueOf);
  const tonnes = linearScale([0, max], [barLeft, barRight]);

  const remarkEnd = oneLine && hasReserves ? reservesLeft - 12 : right;
  const drafts = shown.map((row) => {
    const value = valueOf(row.amount);
    const end = tonnes.at(row.amount) + VALUE_GAP + textWidth(value) + 10;
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
      name: names.get(row.country) ?? '',
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
            amount: unitText(
              amountOf(
                locale,
                folded.reduce((sum, row) => sum + row.amount, 0),
              ),
              unit,
              locale,
            ),
          }),
          right - MARGIN,
          { locale },
        ),
      }
    : null;
  const headingEnd = hasReserves ? (oneLine ? reservesLeft - 12 : right - 130) : right;
  const end = top + (foldedLine ? 12 + 16 * foldedLine.lines.length : 4);
  return {
    height: end + 28,
    oneLine,
    tonnes,
    reserves: { domain: [0, maxReserves], range: [reservesLeft, right - reserveSpace] },
    columns: { domain: ['tonnes', 'reserves'], range: [Math.round(barLeft), reservesLeft] },
    headings: [
      {
        column: 'tonnes',
        label: isMining
          ? messages.mined(year)
          : truncateText(
              measureIn(yearName(year, locale), unit ?? trendMessages(locale).tonnes('').trim(), locale),
              headingEnd - barLeft,
            ),
      },
      ...(hasReserves ? [{ column: 'reserves', label: messages.reserves(isLarge) }] : []),
    ],
    countries,
    rules: [24, end],
    folded: foldedLine,
    world: {
      y: end + 18,
      name: total,
      value: valueOf(world),
      valueX: oneLine ? barLeft : MARGIN + textWidth(total, NAME_STYLE) + 10,
      reserves: hasReserves ? worldReserveText : '',
    },
  };
}
