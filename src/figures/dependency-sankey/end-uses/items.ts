import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { linkedItems, type LinkItem, type NodeItem } from '../link-navigation.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { isRead, linkIds, linksByElement, type UseGraph } from './model.ts';

/** An item for each element, each of its uses, and each use. */
export function usesItems(graph: UseGraph, locale: Locale): ItemSet {
  const messages = sankeyMessages(locale).uses;
  const names = namesIn(locale).elements;
  const { elements, uses, links } = graph;
  return linkedItems(
    [
      elements.map((id): NodeItem => {
        const count = links.filter(({ symbol }) => symbol === id).length;
        return { id, item: { id, title: names[id], facts: [messages.count.uses(count)], row: null } };
      }),
      uses.map((id): NodeItem => {
        const own = links.filter(({ use }) => use === id);
        const facts = [
          messages.count.elements(own.length),
          ...(own.some(({ inArticle }) => inArticle) ? [messages.named] : []),
        ];
        return { id, item: { id, title: messages.use[id], facts, row: null } };
      }),
    ],
    linksByElement(graph).map((link, row): LinkItem => {
      const { symbol, use, flag } = link;
      const item = {
        id: linkIds(link),
        title: messages.link(names[symbol], messages.use[use]),
        facts: [isRead(link) ? messages.solid : flagLabel(flag, locale)],
        row,
      };
      return { source: symbol, target: use, item };
    }),
  );
}
