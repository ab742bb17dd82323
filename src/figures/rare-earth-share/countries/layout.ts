import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { tonnesOf } from '../print.ts';
import { nameOf } from './describe.ts';
import { MILLION, type CountryRow, type CountryYear } from './model.ts';
import { countriesMessages } from '../i18n/countries.ts';

/** From this width on, in px, a country has one line, and reserves have bars. */
const ONE_LINE = 610;

/** Below that width, countries under this share of the world, in per cent, are folded into one line. */
const MIN_SHOWN = 1;

export const NAME_STYLE = { size: 13, bold: true };

/** Space between a bar and the number at its end. */
const VALUE_GAP = 6;

export interface PlacedCountry {
  readonly row: CountryRow;
  readonly name: { readonly x: number; readonly y: number; readonly text: string };
  readonly bar: { readonly y: number; readonly y2: number };
  /** Tonnes at the bar's end. */
  readonly value: { readonly x: number; readonly y: number; readonly text: string };
  /** Reserves: the number, and in wide pictures a bar before it. Null if the publication prints none at all. */
  readonly reserves: {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly known: boolean;
    readonly barEnd: number;
  } | null;
  readonly remark: { readonly x: number; readonly y: number; readonly text: string } | null;
}

export interface Layout {
  readonly height: number;
  readonly oneLine: boolean;
  readonly barLeft: number;
  readonly barRight: number;
  readonly reservesLeft: number;
  /** Tonnes of the longest bar. */
  readonly max: number;
  readonly headings: readonly { readonly x: number; readonly text: string; readonly right: boolean }[];
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

const label = (text: string): number => textWidth(text, { size: TYPE.label });

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
  const spaceOf = ({ tonnes }: CountryRow): number => limit - left - VALUE_GAP - label(tonnesOf(locale, tonnes)) - 2;
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
  const reserveSpace = Math.max(label(worldReserveText), ...shown.map((row) => label(reserveText(row)))) + 6;

  const nameSpace = Math.max(
    ...[totalName, ...shown.map(({ country }) => nameOf(country, locale))].map((name) => textWidth(name, NAME_STYLE)),
  );
  const reservesLeft = hasReserves && oneLine ? Math.round(width * 0.71) : right;
  const barLeft = oneLine ? MARGIN + nameSpace + 10 : MARGIN;
  const barRight = barEnd(shown, max, barLeft, oneLine && hasReserves ? reservesLeft - 24 : right, locale);
  const at = (tonnes: number): number => barLeft + (tonnes / max) * (barRight - barLeft);
  const reserveAt = (tonnes: number): number =>
    reservesLeft + (tonnes / maxReserves) * (right - reserveSpace - reservesLeft);

  const pitch = oneLine ? 24 : 44;
  let top = 28;
  const countries = shown.map((row): PlacedCountry => {
    const y = top;
    const barY = oneLine ? y + 4 : y + 21;
    const base = barY + 12;
    const value = { x: at(row.tonnes) + VALUE_GAP, y: base, text: tonnesOf(locale, row.tonnes) };
    const remarkX = value.x + label(value.text) + 10;
    const remarkEnd = oneLine && hasReserves ? reservesLeft - 12 : right;
    const isUntapped = untapped.includes(row.country);
    const fits = remarkX + label(messages.untapped) <= remarkEnd;
    const remark = isUntapped
      ? { x: fits ? remarkX : MARGIN, y: fits ? base : base + 17, text: messages.untapped }
      : null;
    top += pitch + (remark && !fits ? 17 : 0);
    const ground = row.reserves ?? null;
    const barEnd = ground === null ? reservesLeft : reserveAt(ground);
    return {
      row,
      name: { x: MARGIN, y: oneLine ? base : y + 15, text: nameOf(row.country, locale) },
      bar: { y: barY, y2: barY + 16 },
      value,
      reserves: hasReserves
        ? {
            x: oneLine ? barEnd + (ground === null ? 0 : 6) : right,
            y: oneLine ? base : y + 15,
            text: reserveText(row),
            known: ground !== null,
            barEnd,
          }
        : null,
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
              folded.reduce((sum, { tonnes }) => sum + tonnes, 0),
            ),
          }),
          right - MARGIN,
          { size: TYPE.label, locale },
        ),
      }
    : null;
  const end = top + (foldedLine ? 12 + 16 * foldedLine.lines.length : 4);
  return {
    height: end + 28,
    oneLine,
    barLeft,
    barRight,
    reservesLeft,
    max,
    headings: [
      { x: barLeft, text: messages.mined(year), right: false },
      ...(hasReserves
        ? [{ x: oneLine ? reservesLeft : right, text: messages.reserves(isLarge), right: !oneLine }]
        : []),
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
