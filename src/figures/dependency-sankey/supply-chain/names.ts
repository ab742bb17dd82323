/** Names of stages and parties, and their values in words. */
import { countryLabel, knownLabel, materialLabel } from '../../../core/i18n/label.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { fullAmount, shortAmount, withUnit } from '../amount.ts';
import type { Party, Step } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { fullPercentOf } from '../percent.ts';
import type { ChainFlows } from './model.ts';
import type { StepTotal } from './totals.ts';

export const stepName = ({ labels }: Pick<ChainFlows, 'labels'>, step: Step, locale: Locale): string =>
  knownLabel(step, sankeyMessages(locale).chain.step, locale, labels);

/** Name of a party. Beside a single other one, the rest is what it leaves. */
export function partyName({ subject, isAgainstRest, labels }: ChainFlows, party: Party, locale: Locale): string {
  if (party !== 'OTH' || party === subject || !isAgainstRest || Object.hasOwn(labels, party))
    return countryLabel(party, locale, labels);
  return sankeyMessages(locale).chain.rest(countryLabel(subject, locale, labels));
}

export const nodeName = (flows: ChainFlows, step: Step, party: Party, locale: Locale): string =>
  sankeyMessages(locale).chain.node(stepName(flows, step, locale), partyName(flows, party, locale));

/** What goes through the chain, with the year and the unit of its values, for a subtitle. */
export const scopeOf = ({ year, isMagnetChain, material, unit, labels }: ChainFlows, locale: Locale) => ({
  year: year === null ? null : String(year),
  isMagnetChain,
  material: material && materialLabel(material, locale, labels),
  unit,
});

/** A value in a picture, which names the unit above it. */
const shortValue = ({ unit }: Pick<ChainFlows, 'unit'>, value: number, locale: Locale): string =>
  unit === null ? formatShare(locale, value) : shortAmount(locale, value);

/** Whether a source gives a total as approximate. */
export const isAbout = ({ qualifier }: Pick<StepTotal, 'qualifier'>): boolean => qualifier === 'about';

/** A total in a picture: "about 60%". */
export const totalText = (flows: Pick<ChainFlows, 'unit'>, total: StepTotal, locale: Locale): string =>
  sankeyMessages(locale).chain.about({ share: shortValue(flows, total.share, locale), isAbout: isAbout(total) });

/** A value with its unit and its decimals. */
export const fullValue = ({ unit }: Pick<ChainFlows, 'unit'>, value: number, locale: Locale): string =>
  unit === null ? fullPercentOf(locale, value) : fullAmount(locale, value, unit);

/** A value with its unit, rounded as in the picture. */
export const roundedValue = (flows: Pick<ChainFlows, 'unit'>, value: number, locale: Locale): string =>
  flows.unit === null ? shortValue(flows, value, locale) : withUnit(shortValue(flows, value, locale), flows.unit);
