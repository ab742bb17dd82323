import type { CardOf } from '../../../core/figure/card.ts';
import { countryToken } from '../colors.ts';
import { unitText } from '../facts.ts';
import { shareSmallMessages } from '../i18n/small.ts';
import { trendMessages } from '../i18n/trend.ts';
import { columnFormat } from '../print.ts';
import { nameLabel } from '../trend/labels.ts';
import { subtitleOf } from './describe.ts';
import type { CountryYear } from './model.ts';

/** Bars of the countries with the largest amounts. */
export const countriesCard: CardOf<CountryYear> = (countryYear, locale) => {
  const { rows, subject, unit, labels } = countryYear;
  const shown = rows.filter(({ country }) => country !== 'OTH');
  const inColumn = columnFormat(locale, Math.max(...shown.map(({ amount }) => amount)));
  const [first] = shown;
  return {
    caption: subtitleOf(countryYear, false, locale),
    shortTitle: shareSmallMessages(locale).countries,
    sources: rows.map(({ source }) => source),
    visual: {
      kind: 'bars',
      whole: null,
      ...(unit === null && first && { leadText: trendMessages(locale).tonnes(inColumn(first.amount)) }),
      values: shown.map(({ country, amount }) => ({
        name: nameLabel(country, locale, labels),
        amount,
        text: unit === null ? inColumn(amount) : unitText(inColumn(amount), unit, locale),
        color: countryToken(country, 'series-1', subject),
      })),
    },
  };
};
