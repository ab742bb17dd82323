import type { CardOf } from '../../../core/figure/card.ts';
import { subtitleOf } from './describe.ts';
import type { ChainFlows } from './model.ts';
import { stepName, totalText } from './names.ts';

/** The subject's share or amount at each step. */
export const chainCard: CardOf<ChainFlows> = (flows, locale) => ({
  caption: subtitleOf(flows, locale),
  sources: flows.totals.map(({ source }) => source),
  visual: {
    kind: 'steps',
    whole: flows.unit === null ? 100 : null,
    values: flows.totals
      .filter(({ party }) => party === flows.subject)
      .map((total) => ({
        name: stepName(flows, total.step, locale),
        amount: total.share,
        text: totalText(flows, total, locale),
        color: 'china',
      })),
  },
});
