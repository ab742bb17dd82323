import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import { countryLabel } from '../../../core/i18n/label.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { largest, type CardOf, type CardValue } from '../../../core/figure/card.ts';
import { shareSmallMessages } from '../i18n/small.ts';
import type { Stages } from './model.ts';
import { barFacts, barLabel } from './names.ts';
import { headlined, rowsWithShare, subtitleOf } from './sentences.ts';

/** A bar for each stage of the title. */
export const stagesCard: CardOf<Stages> = (model, locale) => {
  const shown = headlined(rowsWithShare(model));
  const values = shown.map((row): CardValue => ({
    name: barLabel(row, model, locale),
    detail: [...barFacts(row, model, locale), row.flag === 'second-hand' ? flagLabel(row.flag, locale) : '']
      .filter(Boolean)
      .join(pageMessages(locale).separator),
    amount: row.share,
    text: formatShare(locale, row.share),
    color: 'china',
  }));
  return {
    caption: subtitleOf(model, shown, locale),
    shortTitle: shareSmallMessages(locale).stages(countryLabel(model.subject, locale, model.labels)),
    sources: shown.map(({ source }) => source.id),
    visual: { kind: 'bars', whole: 100, values, lead: largest(values) },
  };
};
