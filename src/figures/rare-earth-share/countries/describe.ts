import type { Cell, Column, Description } from '../../../core/description.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import { formatLarge, formatNumber, formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { namesIn } from '../../../core/names.ts';
import type { CountryYear } from './model.ts';
import { countriesWords } from './words.ts';

/** Below this ratio to the United States it is no longer the story. */
const LEAST_RATIO = 1.5;

/** Words, notes and table of the countries of one year. */
export function describeCountries(told: CountryYear, locale: Locale): Description {
  const words = countriesWords(locale);
  const { year, rows, source, hasReserves, worldReserves, world } = told;
  const china = rows.find(({ country }) => country === 'CHN');
  const usa = rows.find(({ country }) => country === 'USA');
  const ratio = usa?.tonnes ? (china?.tonnes ?? 0) / usa.tonnes : 0;
  const times = ratio >= LEAST_RATIO ? formatNumber(locale, ratio, ratio < 3 ? 1 : 0) : '';
  const share = formatPercent(locale, china?.share ?? 0);
  const mined = formatLarge(locale, china?.tonnes ?? 0);
  const inGround = china?.reserves;
  const first = times
    ? words.summary({ year, china: mined, usa: formatLarge(locale, usa?.tonnes ?? 0), times })
    : words.plainSummary({ year, china: mined, share });
  const second =
    inGround && worldReserves
      ? words.reservesSummary({
          china: words.reserveValue(inGround),
          share: formatPercent(locale, (inGround / worldReserves.tonnes) * 100),
          atMost: worldReserves.atLeast,
        })
      : '';
  const estimated = rows.filter(({ qualifiers }) => qualifiers.includes('estimated')).length;
  const reserveColumn: Column = { id: 'reserves', label: words.column.reserves, kind: 'number', unit: 't' };
  const cells = (
    name: string,
    tonnes: number,
    percent: number | null,
    marks: string,
    reserves: Cell,
    rest: Cell[],
  ): Cell[] => [name, tonnes, percent, marks, ...(hasReserves ? [reserves] : []), ...rest];
  return {
    title: times ? words.title({ times, year }) : words.plainTitle({ share, year }),
    subtitle: words.subtitle({
      year,
      source: source.short,
      estimates: estimated > rows.length / 2,
      reserves: hasReserves,
    }),
    summary: first + second,
    note: (hasReserves ? words.note : words.noReserves(year)) + (told.disagrees ? words.disagrees(year) : ''),
    notes: words.notes,
    table: {
      columns: [
        { id: 'country', label: words.column.country, kind: 'text' },
        { id: 'tonnes', label: words.column.tonnes, kind: 'number', unit: 't' },
        { id: 'share', label: words.column.share, kind: 'number', unit: '%' },
        { id: 'qualifier', label: words.column.qualifier, kind: 'text' },
        ...(hasReserves ? [reserveColumn] : []),
        { id: 'flag', label: words.column.flag, kind: 'text' },
        { id: 'source', label: words.column.source, kind: 'sources' },
      ],
      rows: [
        ...rows.map((row) =>
          cells(
            row.country === 'OTH' ? words.others : namesIn(locale).countries[row.country],
            row.tonnes,
            row.share,
            row.qualifiers.map((mark) => words.qualifier[mark]).join(' · '),
            row.reserves ?? null,
            [flagLabel(row.flag, locale), row.source],
          ),
        ),
        cells(
          words.world,
          world,
          100,
          '',
          worldReserves &&
            (worldReserves.atLeast
              ? words.moreThan(formatNumber(locale, worldReserves.tonnes, 0))
              : worldReserves.tonnes),
          [flagLabel(told.worldFlag, locale), source.id],
        ),
      ],
    },
    sources: [...new Set([source.id, ...rows.map((row) => row.source)])],
  };
}
