import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import type { Party, Step } from '../dataset.ts';
import { linkedItems, type LinkItem, type NodeItem } from '../link-navigation.ts';
import { fullPercentOf } from '../percent.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { linkIds, nodeId, nodeIds, type ChainFlows } from './model.ts';
import type { StepTotal } from './totals.ts';

/** An item for each total and for each ribbon between two totals. */
export function chainItems({ steps, totals, links, year }: ChainFlows, locale: Locale): ItemSet {
  const messages = sankeyMessages(locale).chain;
  const name = (step: Step, party: Party): string => messages.node(messages.step[step], messages.party[party]);
  const shareFact = (share: number, isAbout: boolean): string =>
    messages.share({ share: fullPercentOf(locale, share), isAbout, year: year === null ? null : String(year) });

  const nodeOf = (total: StepTotal): NodeItem => {
    const { step, party, share, qualifier, flag } = total;
    const item = {
      id: nodeIds(total),
      title: name(step, party),
      facts: [shareFact(share, qualifier === 'about'), ...(flag === 'sourced' ? [] : [flagLabel(flag, locale)])],
      row: totals.indexOf(total),
    };
    return { id: nodeId(step, party), item };
  };
  return linkedItems(
    steps.map((step) => totals.filter((total) => total.step === step).map(nodeOf)),
    links.flatMap(({ source, target, value, link }, index): LinkItem[] => {
      const { from, fromParty, to, toParty, flag } = link;
      const item = {
        id: linkIds(link),
        title: messages.link(name(from, fromParty), name(to, toParty)),
        facts: [shareFact(value, false), ...(flag === 'sourced' ? [] : [messages.inferred(flagLabel(flag, locale))])],
        row: totals.length + index,
      };
      return value > 0 ? [{ source, target, item }] : [];
    }),
  );
}
