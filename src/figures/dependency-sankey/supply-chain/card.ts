import { largest, type CardOf, type CardValue } from '../../../core/figure/card.ts';
import { countryLabel } from '../../../core/i18n/label.ts';
import { sankeySmallMessages } from '../i18n/small.ts';
import { subtitleOf } from './describe.ts';
import type { ChainFlows } from './model.ts';
import { stepName, totalText } from './names.ts';

/** The subject's share or amount at each step. */
export const chainCard: CardOf<ChainFlows> = (flows, locale) => {
  const values = flows.totals
    .filter(({ party }) => party === flows.subject)
    .map((total): CardValue => ({
      name: stepName(flows, total.step, locale),
      amount: total.share,
      text: totalText(flows, total, locale),
      color: 'china',
    }));
  return {
    caption: subtitleOf(flows, locale),
    shortTitle: sankeySmallMessages(locale).chain(countryLabel(flows.subject, locale, flows.labels)),
    sources: flows.totals.map(({ source }) => source),
    visual: { kind: 'steps', whole: flows.unit === null ? 100 : null, values, lead: largest(values) },
  };
};
