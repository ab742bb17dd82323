import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import { rangeOf } from '../../../core/i18n/range.ts';
import { linkedItems, type LinkItem, type NodeItem } from '../link-navigation.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { flowId, linkIds, nodeIds, type ChainFlows } from './model.ts';
import { fullValue, isAbout, nodeName, scopeOf, stepName } from './names.ts';
import type { StepTotal } from './totals.ts';

/** An item for each total and for each ribbon between two totals. */
export function chainItems(flows: ChainFlows, locale: Locale): ItemSet {
  const { steps, totals, links, year, unit, isMagnetChain } = flows;
  const messages = sankeyMessages(locale).chain;
  const whole = unit !== null ? null : isMagnetChain ? 'world' : 'stage';
  const shareFact = (share: number, isApproximate: boolean): string =>
    messages.share({
      share: fullValue(flows, share, locale),
      isAbout: isApproximate,
      whole,
      year: year === null ? null : String(year),
    });

  const nodeOf = (total: StepTotal): NodeItem => {
    const { step, party, share, flag } = total;
    const item = {
      id: nodeIds(total),
      title: nodeName(flows, step, party, locale),
      facts: [shareFact(share, isAbout(total)), ...(flag === 'sourced' ? [] : [flagLabel(flag, locale)])],
      also: [step, stepName(flows, step, locale)],
      row: totals.indexOf(total),
    };
    return { id: flowId(step, party), item };
  };
  const linked = linkedItems(
    steps.map((step) => totals.filter((total) => total.step === step).map(nodeOf)),
    links.flatMap(({ source, target, value, link }, index): LinkItem[] => {
      const { from, fromParty, to, toParty, flag } = link;
      const item = {
        id: linkIds(link),
        title: messages.link(nodeName(flows, from, fromParty, locale), nodeName(flows, to, toParty, locale)),
        facts: [shareFact(value, false), ...(flag === 'sourced' ? [] : [messages.inferred(flagLabel(flag, locale))])],
        row: totals.length + index,
      };
      return value > 0 ? [{ source, target, item }] : [];
    }),
    (title, count) => sankeyMessages(locale).node(title, count),
  );
  // A total that its source gives as approximate is one here, too.
  const print = (share: number): string =>
    messages.about({
      share: fullValue(flows, share, locale),
      isAbout: totals.some((total) => total.share === share && isAbout(total)),
    });
  return {
    ...linked,
    chart: messages.chart({
      what: messages.subtitle(scopeOf(flows, locale)),
      steps: steps.map((step) => stepName(flows, step, locale)),
      totals: totals.length,
      isInferred: flows.isInferred,
      links: linked.items.length - totals.length,
      range: rangeOf(
        totals.map(({ share }) => share),
        print,
        locale,
      ),
    }),
  };
}
