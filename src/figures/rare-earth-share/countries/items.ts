import type { Locale } from '../../../core/i18n/locale.ts';
import { inColumn, type LoneMark, type MarkSet } from '../../../core/figure/items.ts';
import type { Sources } from '../../../core/data/source.ts';
import { exactShare, exactTonnes, flagged, named, standingFacts, yearName } from '../facts.ts';
import { nameOf, shareOfReserves } from './describe.ts';
import type { CountryRow, CountryYear } from './model.ts';
import { countriesWords } from '../i18n/countries.ts';

/** What is in the ground, and how much of the world's that is. */
function reserveFacts({ reserves, reservesFlag }: CountryRow, told: CountryYear, locale: Locale): string[] {
  if (!told.hasReserves) return [];
  const words = countriesWords(locale);
  if (reserves == null) return [named(words.column.reserves, words.noFigure, locale)];
  const share = shareOfReserves(reserves, told, locale);
  return [
    named(words.column.reserves, flagged(exactTonnes(reserves, locale), reservesFlag, locale), locale),
    ...(share ? [flagged(words.reservesShare(share), 'derived', locale)] : []),
  ];
}

/** The countries from top to bottom, and their tonnes to be heard. */
export function countriesMarks(told: CountryYear, sources: Sources, locale: Locale): MarkSet {
  const words = countriesWords(locale);
  const { year, rows, isWorldPrinted, untapped } = told;
  const { tonnes: mined, share: ofWorld, shareOfTotal: ofTotal } = words.column;
  const marks = rows.map((row, place): LoneMark => {
    const { country, tonnes, share, qualifiers, flag, source } = row;
    return {
      key: country,
      title: nameOf(country, locale),
      facts: [
        named(mined, exactTonnes(tonnes, locale), locale),
        named(isWorldPrinted ? ofWorld : ofTotal, flagged(exactShare(share, locale), 'derived', locale), locale),
        ...reserveFacts(row, told, locale),
        ...(untapped.includes(country) ? [words.untapped] : []),
        yearName(year, locale),
        ...qualifiers.map((mark) => words.qualifier[mark]),
        ...standingFacts([source], flag, sources, locale),
      ],
      row: place,
      subject: country,
    };
  });
  return {
    marks: inColumn(marks),
    melody: {
      order: words.column.country,
      measure: words.mined(year),
      series: [
        { name: mined, tones: rows.map(({ country, tonnes }) => ({ label: nameOf(country, locale), value: tonnes })) },
      ],
    },
  };
}
