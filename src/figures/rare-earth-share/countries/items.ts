import { columnMessages } from '../../../core/i18n/column.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inColumn, type UnlinkedItem, type ItemSet } from '../../../core/figure/items.ts';
import { rangeOf } from '../../../core/i18n/range.ts';
import { exactAmount, exactShare, flagged, measureIn, named, standingFacts, yearName } from '../facts.ts';
import { isTiny, nameOf, scopeText, shareOfReserves, TINY_SHARE } from './describe.ts';
import type { CountryRow, CountryYear } from './model.ts';
import { countriesMessages } from '../i18n/countries.ts';

/** A country's reserves, and their share of the world's. */
function reserveFacts({ reserves, reservesFlag }: CountryRow, countryYear: CountryYear, locale: Locale): string[] {
  if (!countryYear.hasReserves) return [];
  const messages = countriesMessages(locale);
  if (reserves == null) return [named(messages.column.reserves, messages.noFigure, locale)];
  const share = shareOfReserves(reserves, countryYear, locale);
  return [
    named(messages.column.reserves, flagged(exactAmount(reserves, null, locale), reservesFlag, locale), locale),
    ...(share ? [flagged(messages.reservesShare(share), 'derived', locale)] : []),
  ];
}

/** The countries from top to bottom, and the sonification of their amounts. */
export function countriesItems(countryYear: CountryYear, locale: Locale): ItemSet {
  const messages = countriesMessages(locale);
  const { year, rows, isWorldPrinted, isMining, unit, untapped, sources, labels } = countryYear;
  const { tonnes: mined, value, share: ofWorld, shareOfTotal: ofTotal } = messages.column;
  const measure = isMining ? mined : value;
  const heard = isMining ? messages.mined(year) : measureIn(yearName(year, locale), unit ?? 't', locale);
  const items = rows.map((row, place): UnlinkedItem => {
    const { country, amount, share, qualifiers, flag, source } = row;
    return {
      id: country,
      title: nameOf(country, locale, labels),
      facts: [
        named(measure, exactAmount(amount, unit, locale), locale),
        ...(unit === '%'
          ? []
          : [
              named(
                isWorldPrinted ? ofWorld : ofTotal,
                flagged(isTiny(row) ? `${TINY_SHARE}%` : exactShare(share, locale), 'derived', locale),
                locale,
              ),
            ]),
        ...reserveFacts(row, countryYear, locale),
        ...(untapped.includes(country) ? [messages.untapped] : []),
        yearName(year, locale),
        ...qualifiers.map((item) => messages.qualifier[item]),
        ...standingFacts([source], flag, sources, locale),
      ],
      row: place,
      subject: country,
    };
  });
  const countries = rows.filter(({ country }) => country !== 'OTH');
  const counted = messages.counted(countries.length, countries.length < rows.length);
  const what = scopeText(countryYear, { source: '', estimates: false, reserves: false }, locale);
  return {
    items: inColumn(items),
    groups: [{ label: named(what, counted, locale), count: items.length }],
    chart: messages.chart({
      what,
      counted,
      range: rangeOf(
        (countries.length ? countries : rows).map(({ amount }) => amount),
        (amount) => exactAmount(amount, unit, locale),
        locale,
      ),
    }),
    sonification: {
      order: columnMessages(locale).country,
      measure: heard,
      series: [
        {
          name: heard,
          notes: rows.map(({ country, amount }, item) => ({
            label: nameOf(country, locale, labels),
            value: amount,
            item,
          })),
        },
      ],
    },
  };
}
