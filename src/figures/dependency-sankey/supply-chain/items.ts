import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Mark } from '../../../core/figure/items.ts';
import type { Party, Step } from '../dataset.ts';
import { linkedMarks, type LinkMark, type NodeMark } from '../link-navigation.ts';
import { fullPercentOf } from '../percent.ts';
import { wordsIn } from '../i18n/sankey.ts';
import { linkKey, nodeId, nodeKey, type ChainFlows } from './model.ts';
import type { StepTotal } from './totals.ts';

/** A mark for each total and for each ribbon between two of them. */
export function chainMarks({ steps, totals, links, year }: ChainFlows, locale: Locale): Mark[] {
  const words = wordsIn(locale).chain;
  const name = (step: Step, party: Party): string => words.node(words.step[step], words.party[party]);
  const shareFact = (share: number, isAbout: boolean): string =>
    words.share({ share: fullPercentOf(locale, share), isAbout, year: year === null ? null : String(year) });

  const nodeOf = (total: StepTotal): NodeMark => {
    const { step, party, share, qualifier, flag } = total;
    const mark = {
      key: nodeKey(total),
      title: name(step, party),
      facts: [shareFact(share, qualifier === 'about'), ...(flag === 'sourced' ? [] : [flagLabel(flag, locale)])],
      row: totals.indexOf(total),
    };
    return { id: nodeId(step, party), mark };
  };
  return linkedMarks(
    steps.map((step) => totals.filter((total) => total.step === step).map(nodeOf)),
    links.flatMap(({ source, target, value, link }, index): LinkMark[] => {
      const { from, fromParty, to, toParty, flag } = link;
      const mark = {
        key: linkKey(link),
        title: words.link(name(from, fromParty), name(to, toParty)),
        facts: [shareFact(value, false), ...(flag === 'sourced' ? [] : [words.inferred(flagLabel(flag, locale))])],
        row: totals.length + index,
      };
      return value > 0 ? [{ source, target, mark }] : [];
    }),
  );
}
