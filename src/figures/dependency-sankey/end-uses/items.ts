import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Mark } from '../../../core/figure/items.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { linkedMarks, type LinkMark, type NodeMark } from '../link-navigation.ts';
import { wordsIn } from '../i18n/sankey.ts';
import { isRead, linkKey, linksByElement, type UseGraph } from './model.ts';

/** A mark for each element, for each of its uses, and for each use. */
export function usesMarks(graph: UseGraph, locale: Locale): Mark[] {
  const words = wordsIn(locale).uses;
  const names = namesIn(locale).elements;
  const { elements, uses, links } = graph;
  return linkedMarks(
    [
      elements.map((id): NodeMark => {
        const count = links.filter(({ symbol }) => symbol === id).length;
        return { id, mark: { key: id, title: names[id], facts: [words.count.uses(count)], row: null } };
      }),
      uses.map((id): NodeMark => {
        const own = links.filter(({ use }) => use === id);
        const facts = [
          words.count.elements(own.length),
          ...(own.some(({ inArticle }) => inArticle) ? [words.named] : []),
        ];
        return { id, mark: { key: id, title: words.use[id], facts, row: null } };
      }),
    ],
    linksByElement(graph).map((link, row): LinkMark => {
      const { symbol, use, flag } = link;
      const mark = {
        key: linkKey(link),
        title: words.link(names[symbol], words.use[use]),
        facts: [isRead(link) ? words.solid : flagLabel(flag, locale)],
        row,
      };
      return { source: symbol, target: use, mark };
    }),
  );
}
