import type { CardOf } from '../../../core/figure/card.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { sankeySmallMessages } from '../i18n/small.ts';
import { isRead, type UseGraph } from './model.ts';
import { elementName, useName } from './names.ts';

/** Columns where the title names no use. */
const MOST_USES = 4;

/** Rows that there is space for. */
const MOST_ROWS = 4;

/** The materials and uses of the title, with the other materials of these uses. */
export const usesCard: CardOf<UseGraph> = (graph, locale) => {
  const { elements, links, claim, unread } = graph;
  const messages = sankeyMessages(locale).uses;
  const small = sankeySmallMessages(locale);
  const names = claim.elements.map((symbol) => elementName(graph, symbol, locale));
  const uses = claim.uses.length > 1 ? claim.uses : graph.uses.slice(0, MOST_USES);
  const shown = links.filter(({ use }) => uses.includes(use));
  const rows = elements.filter((symbol) => shown.some((link) => link.symbol === symbol)).slice(0, MOST_ROWS);
  const dotOf = (symbol: string, use: string) => {
    const link = shown.find((one) => one.symbol === symbol && one.use === use);
    return link ? (isRead(link) ? ('filled' as const) : ('open' as const)) : null;
  };
  return {
    caption: messages.shown({
      elements: { shown: rows.length, all: elements.length },
      uses: { shown: uses.length, all: graph.uses.length },
      isRareEarths: graph.isRareEarths,
    }),
    shortTitle: names.length && names.length < 3 ? small.uses(names) : small.allUses,
    sources: shown.toSorted((a, b) => Number(isRead(b)) - Number(isRead(a))).map(({ source }) => source),
    visual: {
      kind: 'dots',
      columns: uses.map((use) => useName(graph, use, locale)),
      rows: rows.map((symbol) => ({
        name: elementName(graph, symbol, locale),
        isLead: claim.elements.includes(symbol),
        dots: uses.map((use) => dotOf(symbol, use)),
      })),
      legend: shown.every(isRead)
        ? { filled: '', open: '' }
        : {
            filled: shown.some(isRead) ? messages.read : '',
            open: unread ? flagLabel(unread, locale) : messages.unread,
          },
    },
  };
};
