import type { Description } from '../../../core/description.ts';
import { formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import { namesIn } from '../../../core/names.ts';
import { isOutdated, type StageRow } from './model.ts';
import { stagesWords } from './words.ts';

/** What a bar measures, its year and source: "all rare earths, 2025 (estimate), USGS". */
export function scopeLine(row: StageRow, locale: Locale): string {
  const words = stagesWords(locale);
  return words.scopeLine({
    scope: words.scope[row.scope],
    year: words.year(row.year, row.qualifier),
    // A USGS edition is part of the number; of other sources the reader needs the name, and finds the year of publication below.
    source: row.edition ? row.source.short : row.source.short.replace(/ \d{4}$/u, ''),
    flag: row.flag === 'second-hand' ? flagLabel(row.flag, locale) : '',
  });
}

/** China's share of heavy separation, and its time where it is of the past. */
function heavySeparation(rows: readonly StageRow[], locale: Locale): { heavy: string; heavyTime: string } {
  const row = rows.find(({ stage }) => stage === 'heavy-separation');
  const heavyTime = row && isOutdated(row) ? stagesWords(locale).year(row.year, row.qualifier) : '';
  return { heavy: formatPercent(locale, row?.share ?? 0), heavyTime };
}

/** Words, notes and table of the stages. */
export function describeStages(rows: readonly StageRow[], locale: Locale): Description {
  const words = stagesWords(locale);
  const share = (stage: StageRow['stage']): number => rows.find((row) => row.stage === stage)?.share ?? 0;
  const shares = { mining: share('mining'), refining: share('refining'), magnets: share('magnets') };
  return {
    title: words.title(shares),
    subtitle: words.subtitle,
    summary: words.summary({ ...shares, ...heavySeparation(rows, locale) }),
    note: rows.some(isOutdated)
      ? words.note + (locale === 'en' || locale === 'ko' ? ' ' : '') + words.striped
      : words.note,
    notes: words.notes,
    table: {
      columns: [
        { id: 'stage', label: words.column.stage, kind: 'text' },
        { id: 'country', label: words.column.country, kind: 'text' },
        { id: 'share', label: words.column.share, kind: 'number', unit: '%' },
        { id: 'scope', label: words.column.scope, kind: 'text' },
        { id: 'year', label: words.column.year, kind: 'text' },
        { id: 'flag', label: words.column.flag, kind: 'text' },
        { id: 'source', label: words.column.source, kind: 'sources' },
      ],
      rows: rows.flatMap((row) =>
        row.segments.map(({ country, from, to }) => [
          words.stage[row.stage],
          namesIn(locale).countries[country],
          country === 'CHN' ? row.share : Math.round((to - from) * 10) / 10,
          words.scope[row.scope],
          words.year(row.year, row.qualifier),
          flagLabel(country === 'OTH' ? 'derived' : row.flag, locale),
          row.source.id,
        ]),
      ),
    },
    sources: [...new Set(rows.map(({ source }) => source.id)), 'seed-article'],
  };
}
