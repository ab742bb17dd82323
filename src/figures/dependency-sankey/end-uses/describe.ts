import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import type { Use } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { isRead, isReported, linksByElement, type UseGraph } from './model.ts';
import { elementName, shortUseName, useName } from './names.ts';

/** The corrected links, and those that were withdrawn. */
function correctionsOf(graph: UseGraph, locale: Locale): CorrectionTexts {
  const { links, corrections } = graph;
  const namesOf = (key: string): [element: string, use: string] => {
    const [symbol = '', use = ''] = key.split('/');
    return [elementName(graph, symbol, locale), useName(graph, use, locale)];
  };
  const shown = new Set(links.map(({ symbol, use }) => `${symbol}/${use}`));
  const rows = {
    dataset: 'element-uses',
    label: (key: string) => (shown.has(key) ? sankeyMessages(locale).uses.link(...namesOf(key)) : undefined),
    withdrawn: (key: string) => namesOf(key).join(pageMessages(locale).colon),
    fields: { flag: { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) } },
  };
  return correctionTexts(corrections, 'dependency-sankey/end-uses', [rows], locale);
}

/** Text, notes and table of the uses. */
export function describeUses(graph: UseGraph, locale: Locale): Description {
  const { elements, uses, links, lead, mostUsed, largest, unread, claim, isRareEarths, shares } = graph;
  const messages = sankeyMessages(locale).uses;
  const name = (symbol: string): string => elementName(graph, symbol, locale);
  const short = (use: Use): string => shortUseName(graph, use, locale);
  const namedUses = () => ({
    uses: lead.uses.filter((use) => !isReported(graph, use)).map(short),
    reported: lead.uses.filter((use) => isReported(graph, use)).map(short),
  });
  const title = lead.elements.length
    ? messages.title({ elements: lead.elements.map(name), ...namedUses() })
    : largest
      ? messages.largest({
          element: name(largest.symbol),
          use: short(largest.use),
          share: formatShare(locale, largest.share),
        })
      : mostUsed
        ? messages.mostUsed({ element: name(mostUsed.element), count: mostUsed.count })
        : messages.tab;
  const about = { isRareEarths, hasShares: shares !== 'none' };
  const sourced = links.filter(isRead).length;
  const corrected = correctionsOf(graph, locale);
  const columns = (['element', 'use', 'share', 'inArticle', 'flag', 'source'] as const).filter(
    (id) => (id !== 'share' || about.hasShares) && (id !== 'inArticle' || links.some(({ inArticle }) => inArticle)),
  );
  const labels = {
    ...columnMessages(locale),
    ...messages.column,
    ...(!isRareEarths && { element: messages.column.material }),
  };
  return {
    title,
    subtitle: messages.subtitle({ elements: elements.length, uses: uses.length, ...about }),
    summary: messages.summary({
      lead: title,
      links: links.length,
      sourced,
      rest: unread ? flagLabel(unread, locale) : '',
      ...about,
    }),
    note: joinSentences(
      [
        messages.note({ ...about, hasEmpty: links.length < elements.length * uses.length }),
        ...noteTexts(graph.notes, 'picture', locale),
        ...corrected.note,
      ],
      locale,
    ),
    notes: [
      ...(claim.elements.length ? [messages.leadNote] : []),
      ...noteTexts(graph.notes, 'table', locale),
      ...corrected.notes,
    ],
    corrections: corrected.notes,
    table: {
      columns: columns.map((id) => ({
        id,
        label: labels[id],
        kind: id === 'source' ? 'sources' : id === 'share' ? 'number' : 'text',
        ...(id === 'share' && { unit: '%' }),
      })),
      rows: linksByElement(graph).map(({ symbol, use, share, inArticle, flag, source }): Cell[] => {
        const cells = {
          element: name(symbol),
          use: useName(graph, use, locale),
          share,
          inArticle: inArticle ? messages.yes : messages.no,
          flag: flagLabel(flag, locale),
          source,
        };
        return columns.map((id) => cells[id]);
      }),
    },
    sources: [...new Set(links.toSorted((a, b) => Number(isRead(b)) - Number(isRead(a))).map(({ source }) => source))],
  };
}
