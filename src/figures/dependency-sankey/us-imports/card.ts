import { beside } from '../../../core/i18n/beside.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { CardOf } from '../../../core/figure/card.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import type { ImportFlows } from './model.ts';
import { countryOf, importerOf, nameOf, subjectOf } from './names.ts';
import { originOf } from './origin.ts';

/** Materials that there is space for. */
const MOST = 5;

const captionOf = (flows: ImportFlows, locale: Locale, period: string): string =>
  sankeyMessages(locale).imports.into(importerOf(flows, locale), subjectOf(flows, locale), period);

/** For each material, the share of the subject, or of the largest origin where that is not known. */
export const importsCard: CardOf<ImportFlows> = (flows, locale) => ({
  sources: flows.links.map(({ origin }) => origin),
  caption: captionOf(flows, locale, flows.period),
  shortTitle: captionOf(flows, locale, ''),
  visual: {
    kind: 'bars',
    whole: 100,
    values: flows.materials.slice(0, MOST).map((material) => {
      const { country, share } = originOf(material, flows);
      const isSubject = country === flows.subject;
      const text = formatShare(locale, share);
      return {
        name: nameOf(material.id, flows, locale),
        amount: share,
        text: isSubject ? text : beside(countryOf(country, flows, locale).name, text),
        color: isSubject ? 'china' : 'series-1',
      };
    }),
  },
});
