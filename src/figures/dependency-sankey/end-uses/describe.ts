import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { isRead, linksByElement, type UseGraph } from './model.ts';

/** The corrected links, and those that were withdrawn. */
function correctionsOf({ links, corrections }: UseGraph, locale: Locale): CorrectionTexts {
  const messages = sankeyMessages(locale).uses;
  const names: Readonly<Record<string, string>> = namesIn(locale).elements;
  const uses: Readonly<Record<string, string>> = { ...messages.formerUse, ...messages.use };
  const nameOf = (key: string): string => {
    const [symbol = '', use = ''] = key.split('/');
    return messages.link(names[symbol] ?? symbol, uses[use] ?? use);
  };
  const shown = new Set(links.map(({ symbol, use }) => `${symbol}/${use}`));
  const rows = {
    dataset: 'element-uses',
    label: (key: string) => (shown.has(key) ? nameOf(key) : undefined),
    withdrawn: (key: string) => {
      const [symbol = '', use = ''] = key.split('/');
      return (names[symbol] ?? symbol) + pageMessages(locale).colon + (uses[use] ?? use);
    },
    fields: { flag: { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) } },
  };
  return correctionTexts(corrections, 'dependency-sankey/end-uses', [rows], locale);
}

/** Text, notes and table of the uses. */
export function describeUses(graph: UseGraph, locale: Locale): Description {
  const { elements, uses, links, lead, mostUsed, unread } = graph;
  const messages = sankeyMessages(locale).uses;
  const name = (symbol: RareEarth): string => namesIn(locale).elements[symbol];
  const title = lead.elements.length
    ? messages.title({ elements: lead.elements.map(name), uses: lead.uses.map((use) => messages.shortUse[use]) })
    : mostUsed
      ? messages.mostUsed({ element: name(mostUsed.element), count: mostUsed.count })
      : messages.tab;
  const sourced = links.filter(isRead).length;
  const corrected = correctionsOf(graph, locale);
  const columns = ['element', 'use', 'inArticle', 'flag', 'source'] as const;
  return {
    title,
    subtitle: messages.subtitle({ elements: elements.length, uses: uses.length }),
    summary: messages.summary({
      lead: title,
      links: links.length,
      sourced,
      rest: unread ? flagLabel(unread, locale) : '',
    }),
    note: joinSentences([messages.note, ...noteTexts(graph.notes, 'picture', locale), ...corrected.note], locale),
    notes: [...noteTexts(graph.notes, 'table', locale), ...corrected.notes],
    table: {
      columns: columns.map((id) => ({
        id,
        label: { ...columnMessages(locale), ...messages.column }[id],
        kind: id === 'source' ? 'sources' : 'text',
      })),
      rows: linksByElement(graph).map(({ symbol, use, inArticle, flag, source }): Cell[] => {
        const status = [inArticle ? messages.yes : messages.no, flagLabel(flag, locale)];
        return [name(symbol), messages.use[use], ...status, source];
      }),
    },
    sources: [...new Set(links.toSorted((a, b) => Number(isRead(b)) - Number(isRead(a))).map(({ source }) => source))],
  };
}
