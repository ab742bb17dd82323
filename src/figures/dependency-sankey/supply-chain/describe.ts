import { columnMessages } from '../../../core/i18n/column.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import type { Party, Step } from '../dataset.ts';
import { sankeyMessages, type StepShare } from '../i18n/sankey.ts';
import type { ChainFlows } from './model.ts';

/** The caveats about inferred ribbons, or about totals that are not published, and of the rows shown. */
function noteOf({ isPublished, isInferred, staysInChina, notes }: ChainFlows, locale: Locale): readonly string[] {
  const messages = sankeyMessages(locale).chain;
  const own = noteTexts(notes, 'picture', locale);
  if (!isPublished) return [messages.sumNote({ isInferred }), ...own];
  return isInferred ? [messages.note({ staysInChina }), ...own] : own;
}

/** What the stages are shares of, and the caveats of the rows shown. */
function notesOf({ links, notes: own }: ChainFlows, locale: Locale): string[] {
  const { notes } = sankeyMessages(locale).chain;
  return [...(links.length ? [notes.markets] : []), ...noteTexts(own, 'table', locale), notes.elements];
}

/** Text, notes and table of the chain. */
export function describeChain(flows: ChainFlows, locale: Locale): Description {
  const messages = sankeyMessages(locale).chain;
  const { year, totals, links, isInferred, article } = flows;
  const china = totals.filter(({ party }) => party === 'CHN');
  const steps = china.map(({ step, share, qualifier }): StepShare => ({
    step,
    share: formatShare(locale, share),
    isAbout: qualifier === 'about',
  }));
  const grows = china.length > 1 && china.every(({ share }, index) => !index || share > (china[index - 1]?.share ?? 0));
  const note = noteOf(flows, locale);
  const name = (step: Step, party: Party): string => messages.node(messages.step[step], messages.party[party]);
  const time = year === null ? null : String(year);
  const columns = ['item', 'kind', 'share', 'year', 'flag', 'source'] as const;
  const kinds = { share: 'number', source: 'sources' } as const;
  return {
    title: messages.title({ steps, grows }),
    subtitle: messages.subtitle({
      year: time,
      mine: steps.find(({ step }) => step === 'mine') ?? null,
      all: article ? formatShare(locale, article.share) : null,
    }),
    summary: messages.summary({ steps, year: time, isInferred }),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: notesOf(flows, locale),
    table: {
      columns: columns.map((id) => ({
        id,
        label: { ...columnMessages(locale), ...messages.column }[id],
        kind: id === 'share' || id === 'source' ? kinds[id] : 'text',
        ...(id === 'share' && { unit: '%' }),
      })),
      rows: [
        ...totals.map(({ step, party, share, flag, source }): Cell[] => [
          name(step, party),
          messages.kind.total,
          share,
          time,
          flagLabel(flag, locale),
          source,
        ]),
        ...links.map(({ link: { from, fromParty, to, toParty, value, flag, source } }): Cell[] => [
          `${name(from, fromParty)} → ${name(to, toParty)}`,
          flag === 'sourced' ? messages.kind.reported : messages.kind.link,
          value,
          time,
          flag === 'sourced' ? flagLabel(flag, locale) : messages.inferred(flagLabel(flag, locale)),
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
