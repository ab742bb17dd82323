import type { Cell, Description } from '../../../core/description.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import { formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import type { Party, Step } from '../dataset.ts';
import { wordsIn } from '../words.ts';
import type { ChainFlows } from './model.ts';

/** Words, notes and table of the chain. */
export function describeChain({ year, totals, links, article }: ChainFlows, locale: Locale): Description {
  const words = wordsIn(locale).chain;
  const chinaOf = (step: Step): number =>
    totals.find((total) => total.step === step && total.party === 'CHN')?.share ?? 0;
  const china = (step: Step): string => formatPercent(locale, chinaOf(step));
  const shares = { mine: china('mine'), refine: china('refine'), magnet: china('magnet') };
  const grows = chinaOf('mine') < chinaOf('refine') && chinaOf('refine') < chinaOf('magnet');
  const name = (step: Step, party: Party): string => words.node(words.step[step], words.party[party]);
  const columns = ['item', 'kind', 'share', 'year', 'flag', 'source'] as const;
  const kinds = { share: 'number', source: 'sources' } as const;
  return {
    title: words.title({ ...shares, grows }),
    subtitle: words.subtitle({ year, mine: shares.mine, all: article ? formatPercent(locale, article.share) : null }),
    summary: words.summary({ ...shares, year }),
    note: words.note,
    notes: words.notes,
    table: {
      columns: columns.map((id) => ({
        id,
        label: words.column[id],
        kind: id === 'share' || id === 'source' ? kinds[id] : 'text',
        ...(id === 'share' && { unit: '%' }),
      })),
      rows: [
        ...totals.map(({ step, party, share, flag, source }): Cell[] => [
          name(step, party),
          words.kind.total,
          share,
          String(year),
          flagLabel(flag, locale),
          source,
        ]),
        ...links.map(({ link: { from, fromParty, to, toParty, value, flag, source } }): Cell[] => [
          `${name(from, fromParty)} → ${name(to, toParty)}`,
          words.kind.link,
          value,
          String(year),
          words.inferred(flagLabel(flag, locale)),
          source,
        ]),
      ],
    },
    sources: [
      ...new Set([
        ...totals.map(({ source }) => source),
        ...links.map(({ link }) => link.source),
        ...(article ? [article.source] : []),
      ]),
    ],
  };
}
