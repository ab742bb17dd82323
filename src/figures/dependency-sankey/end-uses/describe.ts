import type { Cell, Description } from '../../../core/description.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import type { Locale } from '../../../core/locale.ts';
import { namesIn, type RareEarth } from '../../../core/names.ts';
import { wordsIn } from '../words.ts';
import { isRead, type UseGraph } from './model.ts';

/** Words, notes and table of the uses. */
export function describeUses({ elements, uses, links, lead }: UseGraph, locale: Locale): Description {
  const words = wordsIn(locale).uses;
  const name = (symbol: RareEarth): string => namesIn(locale).elements[symbol];
  const [most = 'Y'] = elements;
  const title = lead.elements.length
    ? words.title({ elements: lead.elements.map(name), uses: lead.uses.map((use) => words.shortUse[use]) })
    : words.most({ element: name(most), count: links.filter(({ symbol }) => symbol === most).length });
  const inMemory = (symbol: RareEarth): boolean =>
    links.some((link) => link.symbol === symbol && link.use === 'ev' && link.flag === 'from-memory');
  const columns = ['element', 'use', 'inArticle', 'flag', 'source'] as const;
  return {
    title,
    subtitle: words.subtitle({ elements: elements.length, uses: uses.length }),
    summary: words.summary({ lead: title, links: links.length, sourced: links.filter(isRead).length }),
    note: words.note,
    notes: [...(inMemory('Dy') && inMemory('Tb') ? [words.notes.magnets] : []), words.notes.masses],
    table: {
      columns: columns.map((id) => ({ id, label: words.column[id], kind: id === 'source' ? 'sources' : 'text' })),
      rows: elements.flatMap((symbol) =>
        uses.flatMap((use) =>
          links
            .filter((link) => link.symbol === symbol && link.use === use)
            .map(({ inArticle, flag, source }): Cell[] => {
              const status = [inArticle ? words.yes : words.no, flagLabel(flag, locale)];
              return [name(symbol), words.use[use], ...status, source];
            }),
        ),
      ),
    },
    sources: [...new Set(links.toSorted((a, b) => Number(isRead(b)) - Number(isRead(a))).map(({ source }) => source))],
  };
}
