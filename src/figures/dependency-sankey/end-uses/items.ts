import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import { linkedItems, type LinkItem, type NodeItem } from '../link-navigation.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { fullPercentOf } from '../percent.ts';
import { isRead, linkIds, linksByElement, useNodeId, type UseGraph } from './model.ts';
import { elementName, useName } from './names.ts';

/** An item for each element, each of its uses, and each use. */
export function usesItems(graph: UseGraph, locale: Locale): ItemSet {
  const messages = sankeyMessages(locale).uses;
  const { elements, uses, links, isRareEarths } = graph;
  return linkedItems(
    [
      elements.map((id): NodeItem => {
        const count = links.filter(({ symbol }) => symbol === id).length;
        return {
          id,
          item: { id, title: elementName(graph, id, locale), facts: [messages.count.uses(count)], row: null },
        };
      }),
      uses.map((id): NodeItem => {
        const own = links.filter(({ use }) => use === id);
        const facts = [
          messages.count.elements(own.length, isRareEarths),
          ...(own.some(({ inArticle }) => inArticle) ? [messages.named] : []),
        ];
        const node = useNodeId(graph, id);
        return { id: node, item: { id: node, title: useName(graph, id, locale), facts, row: null } };
      }),
    ],
    linksByElement(graph).map((link, row): LinkItem => {
      const { symbol, use, share, flag } = link;
      const item = {
        id: linkIds(link),
        title: messages.link(elementName(graph, symbol, locale), useName(graph, use, locale)),
        facts: [
          ...(share === null ? [] : [messages.share(fullPercentOf(locale, share))]),
          isRead(link) ? messages.solid : flagLabel(flag, locale),
        ],
        row,
      };
      return { source: symbol, target: useNodeId(graph, use), item };
    }),
  );
}
