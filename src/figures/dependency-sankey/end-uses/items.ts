import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inColumn, type Item, type ItemSet, type UnlinkedItem } from '../../../core/figure/items.ts';
import { rangeOf } from '../../../core/i18n/range.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import type { ElementUse, Use } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { fullPercentOf } from '../percent.ts';
import { isLead, isRead, linkIds, linksByElement, useNodeId, type UseGraph } from './model.ts';
import { elementName, useName } from './names.ts';

/** An item with its place in the grid: the row and column of a link, the row of an element, the column of a use. */
interface GridItem {
  readonly item: UnlinkedItem;
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * Left and right move along a row, whose name is at either end of its cells; up and down along a column, to the next
 * cell that is not empty, with the use at its top.
 */
function inGrid(all: readonly GridItem[]): Item[] {
  const next = (line: readonly GridItem[], own: GridItem, step: 1 | -1, isRing = false): number | null => {
    const at = line.indexOf(own) + step;
    const to = isRing ? line.at(at % line.length) : at < 0 ? undefined : line[at];
    return to && to !== own ? all.indexOf(to) : null;
  };
  return all.map((own): Item => {
    const row = all.filter((one) => one.row === own.row);
    const column = all.filter((one) => one.column === own.column);
    const isElement = own.row !== null && own.column === null;
    return {
      ...own.item,
      to: {
        left: next(row, own, -1, own.row !== null),
        right: next(row, own, 1, own.row !== null),
        up: next(column, own, -1) ?? (isElement && own.row === 0 ? 0 : null),
        down: next(column, own, 1),
      },
    };
  });
}

/** An item for each use, and for each element with its uses. */
export function usesItems(graph: UseGraph, locale: Locale): ItemSet {
  const messages = sankeyMessages(locale).uses;
  const { elements, uses, links, claim, isRareEarths } = graph;
  const factIf = (is: boolean, fact: string): string[] => (is ? [fact] : []);
  const countOf = (symbol: string): number => links.filter((link) => link.symbol === symbol).length;
  const ofUse = (use: Use): UnlinkedItem => {
    const own = links.filter((link) => link.use === use);
    const facts = [
      messages.count.elements(own.length, isRareEarths),
      ...factIf(
        own.some(({ inArticle }) => inArticle),
        messages.named,
      ),
      ...factIf(claim.uses.includes(use), messages.lead),
    ];
    return { id: useNodeId(graph, use), title: useName(graph, use, locale), facts, row: null };
  };
  const ofElement = (symbol: string): UnlinkedItem => {
    return {
      id: symbol,
      title: elementName(graph, symbol, locale),
      facts: [messages.count.uses(countOf(symbol)), ...factIf(claim.elements.includes(symbol), messages.lead)],
      row: null,
    };
  };
  const inTable = linksByElement(graph);
  const ofLink = (link: ElementUse): UnlinkedItem => ({
    id: linkIds(link),
    title: messages.link(elementName(graph, link.symbol, locale), useName(graph, link.use, locale)),
    facts: [
      ...(link.share === null ? [] : [messages.share(fullPercentOf(locale, link.share))]),
      isRead(link) ? messages.read : flagLabel(link.flag, locale),
      ...factIf(link.inArticle, messages.named),
      ...factIf(isLead(graph, link), messages.lead),
    ],
    row: inTable.indexOf(link),
  });
  const ofElements = elements.map((symbol) => ({
    label: elementName(graph, symbol, locale) + pageMessages(locale).colon + messages.count.uses(countOf(symbol)),
    count: 1 + countOf(symbol),
  }));
  const isList = elements.length === 1;
  const chart = messages.chart({
    elements: messages.count.elements(elements.length, isRareEarths),
    uses: messages.count.uses(uses.length),
    isList,
    links: links.length,
    range: rangeOf(
      links.flatMap(({ share }) => share ?? []),
      (share) => fullPercentOf(locale, share),
      locale,
    ),
  });
  // A single material is a list.
  if (isList)
    return { items: inColumn([...elements.map(ofElement), ...inTable.map(ofLink)]), groups: ofElements, chart };
  return {
    chart,
    groups: [{ label: messages.count.uses(uses.length), count: uses.length }, ...ofElements],
    items: inGrid([
      ...uses.map((use, column): GridItem => ({ item: ofUse(use), row: null, column })),
      ...elements.flatMap((symbol, row): GridItem[] => [
        { item: ofElement(symbol), row, column: null },
        ...inTable
          .filter((link) => link.symbol === symbol)
          .map((link): GridItem => ({ item: ofLink(link), row, column: uses.indexOf(link.use) })),
      ]),
    ]),
  };
}
