import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inLines, type LoneMark, type MarkSet } from '../../../core/figure/items.ts';
import { namesIn, type Country } from '../../../core/i18n/names.ts';
import type { Sources } from '../../../core/data/source.ts';
import { exactShare, measureIn, named, standingFacts } from '../facts.ts';
import { toldShares, type ToldShare } from './describe.ts';
import { segmentKey, type StageRow } from './model.ts';
import { stagesWords } from '../i18n/stages.ts';

/** A row of the table, and its place in it. */
interface PlacedShare extends ToldShare {
  readonly place: number;
}

/** The bar's parts: China, also where it has nothing, the other countries with a name, the rest. */
function lineOf(row: StageRow, table: readonly PlacedShare[], sources: Sources, locale: Locale): LoneMark[] {
  const words = stagesWords(locale);
  const { stage, scope, year, qualifier, source, article } = row;
  const mark = (
    country: Country,
    { name, share, time, flag }: Omit<ToldShare, 'country' | 'source'>,
    ids: readonly string[],
  ): Omit<LoneMark, 'row'> => ({
    key: segmentKey(stage, country),
    title: name,
    facts: [
      named(words.stage[stage], exactShare(share, locale), locale),
      ...(country === 'CHN' && article !== null ? [words.articleTick(formatShare(locale, article))] : []),
      words.scope[scope],
      time,
      ...standingFacts(ids, flag, sources, locale),
    ],
    ...(country !== 'OTH' && { subject: country }),
  });

  const shown = new Set<Country>(['CHN', ...row.segments.map(({ country }) => country)]);
  const own = table.filter(({ country }) => country !== 'OTH' && shown.has(country));
  const rest = row.segments.find(({ country }) => country === 'OTH');
  const inRest = table.filter((told) => !own.includes(told));
  const [only] = inRest;
  // Of several rows, or of small countries, the rest is what the others leave.
  const isRow = inRest.length === 1 && only?.country === 'OTH';
  const left: Omit<ToldShare, 'country' | 'source'> = {
    name: namesIn(locale).countries.OTH,
    share: rest?.share ?? 0,
    time: words.year(year, qualifier),
    flag: 'derived',
  };
  const restIds = inRest.length ? inRest.map((told) => told.source) : [source.id];
  return [
    ...own.map((told) => ({ ...mark(told.country, told, [told.source]), row: told.place })),
    ...(rest ? [{ ...mark('OTH', isRow ? only : left, restIds), row: isRow ? only.place : null }] : []),
  ];
}

/** The parts of the bars, bar by bar, and China's share of each step to be heard. */
export function stagesMarks(rows: readonly StageRow[], sources: Sources, locale: Locale): MarkSet {
  const words = stagesWords(locale);
  const tables = rows.map((row) => toldShares(row, locale));
  const lines = rows.map((row, index) => {
    const before = tables.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    const table = (tables[index] ?? []).map((told, place) => ({ ...told, place: before + place }));
    return lineOf(row, table, sources, locale);
  });
  // A country is as far from the left in every bar, so that up and down lead to itself where it is.
  const columns = [...new Set(['CHN', ...lines.flatMap((line) => line.flatMap(({ subject }) => subject ?? []))])];
  return {
    marks: inLines(lines, ({ subject }) => (subject === undefined ? columns.length : columns.indexOf(subject))),
    melody: {
      order: words.column.stage,
      measure: measureIn(words.column.share, '%', locale),
      series: [
        {
          name: namesIn(locale).countries.CHN,
          tones: rows.map(({ stage, share }) => ({ label: words.stage[stage], value: share })),
        },
      ],
    },
  };
}
