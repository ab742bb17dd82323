import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inLines, type UnlinkedItem, type ItemSet } from '../../../core/figure/items.ts';
import { namesIn, type Country } from '../../../core/i18n/names.ts';
import type { Sources } from '../../../core/data/source.ts';
import { exactShare, measureIn, named, standingFacts } from '../facts.ts';
import { labelledShares, type LabelledShare } from './describe.ts';
import { segmentIds, type StageRow, type Stages } from './model.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** A row of the table, with its index. */
interface PlacedShare extends LabelledShare {
  readonly place: number;
}

/** The bar's parts: China (even with a share of 0), the other named countries, the remainder. */
function lineOf(row: StageRow, table: readonly PlacedShare[], sources: Sources, locale: Locale): UnlinkedItem[] {
  const messages = stagesMessages(locale);
  const { stage, scope, year, qualifier, source, article } = row;
  const item = (
    country: Country,
    { name, share, time, flag }: Omit<LabelledShare, 'country' | 'source'>,
    ids: readonly string[],
  ): Omit<UnlinkedItem, 'row'> => ({
    id: segmentIds(stage, country),
    title: name,
    facts: [
      named(messages.stage[stage], exactShare(share, locale), locale),
      ...(country === 'CHN' && article !== null ? [messages.articleTick(formatShare(locale, article))] : []),
      messages.scope[scope],
      time,
      ...standingFacts(ids, flag, sources, locale),
    ],
    ...(country !== 'OTH' && { subject: country }),
  });

  const shown = new Set<Country>(['CHN', ...row.segments.map(({ country }) => country)]);
  const own = table.filter(({ country }) => country !== 'OTH' && shown.has(country));
  const rest = row.segments.find(({ country }) => country === 'OTH');
  const inRest = table.filter((reported) => !own.includes(reported));
  const [only] = inRest;
  // A remainder of several rows, or of small countries, is 100 minus the shares of the others.
  const isRow = inRest.length === 1 && only?.country === 'OTH';
  const left: Omit<LabelledShare, 'country' | 'source'> = {
    name: namesIn(locale).countries.OTH,
    share: rest?.share ?? 0,
    time: messages.year(year, qualifier),
    flag: 'derived',
  };
  const restIds = inRest.length ? inRest.map((reported) => reported.source) : [source.id];
  return [
    ...own.map((reported) => ({ ...item(reported.country, reported, [reported.source]), row: reported.place })),
    ...(rest ? [{ ...item('OTH', isRow ? only : left, restIds), row: isRow ? only.place : null }] : []),
  ];
}

/** The parts of the bars, bar by bar, and the sonification of China's share of each step. */
export function stagesItems({ rows, sources }: Stages, locale: Locale): ItemSet {
  const messages = stagesMessages(locale);
  const tables = rows.map((row) => labelledShares(row, locale));
  const lines = rows.map((row, index) => {
    const before = tables.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    const table = (tables[index] ?? []).map((reported, place) => ({ ...reported, place: before + place }));
    return lineOf(row, table, sources, locale);
  });
  // A country has the same column in every bar, so that up and down move to the same country if it is there.
  const columns = [...new Set(['CHN', ...lines.flatMap((line) => line.flatMap(({ subject }) => subject ?? []))])];
  return {
    items: inLines(lines, ({ subject }) => (subject === undefined ? columns.length : columns.indexOf(subject))),
    sonification: {
      order: messages.column.stage,
      measure: measureIn(messages.column.share, '%', locale),
      series: [
        {
          name: namesIn(locale).countries.CHN,
          notes: rows.map(({ stage, share }) => ({ label: messages.stage[stage], value: share })),
        },
      ],
    },
  };
}
