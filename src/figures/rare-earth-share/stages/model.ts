import { missingError } from '../../../core/data/data-error.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { ROUNDING } from '../../../core/data/row-checks.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import {
  JULY_2025_REPORT,
  usualScope,
  type Scope,
  type Stage,
  type StageShare,
} from '../../../core/data/rows/stage-shares.ts';
import type { SourceRow, Sources } from '../../../core/data/source.ts';
import { requestedCountry, requestedMaterial } from '../../../core/figure/subject.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { barsOf, type Bar, type Bars } from './bars.ts';

/** A part of a 100 % bar, from and to in per cent; `OTH` is everything that no source names. */
export interface Segment {
  readonly country: Country;
  readonly from: number;
  readonly to: number;
  /** Share as published, even if a full bar cuts it short; for `OTH`, what the others leave. */
  readonly share: number;
}

/** A share that a report gives without a year or a source. */
export interface Report {
  readonly share: number;
  /** Whether it is the report of July 2025 that the bundled rows quote. */
  readonly isOfJuly2025: boolean;
}

/** One bar: a stage from the best source for it, or a year of the only stage. */
export interface StageRow {
  /** The stage, or the year if the bars differ in it. */
  readonly id: string;
  readonly stage: Stage;
  /** What is counted; null if the rows do not say, or if it is all there is. */
  readonly scope: Scope | null;
  /** USGS edition; empty for other sources. */
  readonly edition: string;
  readonly year: number;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: SourceRow;
  /** The subject's share in per cent, as published; null if the rows have none. */
  readonly share: number | null;
  readonly segments: readonly Segment[];
  /** The rows behind the bar: the subject, the other countries by share, a published remainder. */
  readonly reported: readonly StageShare[];
  /** Per cent that these rows leave open. */
  readonly open: number;
  /** Whether they leave something open beside a published remainder. */
  readonly isUntold: boolean;
  /** What a report says of the subject at this stage, in the scope `article`; null if no row has it. */
  readonly report: Report | null;
  /** Ids of the sources of all this. */
  readonly sources: readonly string[];
}

/** Stages of the chain of rare earths that have sentences of their own. */
const HEADLINED = ['mining', 'refining', 'heavy-separation', 'magnets'] as const;
export type HeadlinedStage = (typeof HEADLINED)[number];

export const isHeadlined = (stage: Stage): stage is HeadlinedStage => HEADLINED.some((one) => one === stage);

/** Ids of a segment: its country, its bar, and the countries merged into it. */
export const segmentIds = (bar: string, country: Country, folded: readonly Country[] = []): string =>
  [country, bar, ...folded].join(' ');

/** Whether a share is known only for the past, "until 2023": its bar is only outlined. */
export const isOutdated = ({ qualifier, share }: Pick<StageRow, 'qualifier' | 'share'>): boolean =>
  qualifier === 'until' && share !== null;

/** Countries are named on a bar from this share on, in per cent; smaller ones are part of the grey remainder. */
const MIN_NAMED = 5;

function segmentsOf(reported: readonly StageShare[], subject: Country): Segment[] {
  const named = reported.filter(
    ({ country, share }) => country === subject || (country !== 'OTH' && share >= MIN_NAMED),
  );
  const segments: Segment[] = [];
  let from = 0;
  for (const { country, share } of named) {
    const to = Math.min(100, from + share);
    if (to > from) segments.push({ country, from, to, share });
    from = to;
  }
  if (from < 100) segments.push({ country: 'OTH', from, to: 100, share: Math.round((100 - from) * 100) / 100 });
  return segments;
}

/** The subject first, then by share, the remainder last. */
function inOrder(rows: readonly StageShare[], subject: Country): StageShare[] {
  const rank = ({ country }: StageShare): number => (country === subject ? 0 : country === 'OTH' ? 2 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.share - a.share);
}

/** "All" of something that is no stage of rare earths is not worth saying. */
const scopeOf = ({ scope, stage, rows }: Bar, isRareEarth: boolean): Scope | null =>
  rows.some(({ statesScope }) => statesScope) && (scope !== 'all' || (isRareEarth && isHeadlined(stage)))
    ? scope
    : null;

/** The bars, their caveats, and the sources that they cite. */
export interface Stages extends Pick<Bars, 'subject' | 'by'> {
  readonly rows: readonly StageRow[];
  /** What the rows are about; null if nobody says. */
  readonly material: string | null;
  /**
   * How the bars may be spoken of: as stages of the chain of rare earths, as these because that is what their ids
   * usually mean, or by their names alone.
   */
  readonly sense: 'stated' | 'usual' | 'none';
  readonly notes: readonly Note[];
  readonly sources: Sources;
  readonly labels: Labels;
}

/** Whether the rows, or else the page, say that the bars are about rare earths. */
function senseOf({ by, bars }: Bars, material: string | null): Stages['sense'] {
  const isUsual = bars.every(({ stage, scope }) => isHeadlined(stage) && scope === usualScope(stage));
  if (by === 'year' || !isUsual || (material !== null && material !== 'rare-earths')) return 'none';
  const isStated = material !== null || bars.every(({ rows }) => rows.some(({ statesScope }) => statesScope));
  return isStated ? 'stated' : 'usual';
}

/** @throws {DataError} if no row can be shown, none is about the requested subject, or there are too many bars. */
export function stagesOf(data: ShareData, options: Pick<ShareOptions, 'edition' | 'subject' | 'material'>): Stages {
  const { stageShares, sources, settings, labels } = data;
  const chosen = barsOf(stageShares, requestedCountry(options.subject, settings.subject), options.edition);
  const { subject, by } = chosen;
  const material = requestedMaterial(options.material, settings.material);
  const isRareEarth = material === null || material === 'rare-earths';
  const rows = chosen.bars.map((bar): StageRow => {
    const { stage, edition, year } = bar;
    const reported = inOrder(bar.rows, subject);
    const [first] = reported;
    const source = sources[first?.source ?? ''];
    if (!first || !source) throw missingError('stage-shares', { kind: 'row-with', values: { stage } });
    const article = stageShares.find(
      (row) => row.stage === stage && row.scope === 'article' && row.country === subject,
    );
    const sum = reported.reduce((all, row) => all + row.share, 0);
    const open = Math.max(0, Math.round((100 - sum) * 10) / 10);
    return {
      id: by === 'year' ? String(year) : stage,
      stage,
      scope: scopeOf(bar, isRareEarth),
      edition,
      year,
      qualifier: first.qualifier,
      flag: first.flag,
      source,
      share: first.country === subject ? first.share : null,
      segments: segmentsOf(reported, subject),
      reported,
      open,
      isUntold: open > ROUNDING && reported.some(({ country }) => country === 'OTH'),
      report: article ? { share: article.share, isOfJuly2025: article.source === JULY_2025_REPORT } : null,
      sources: [...new Set([...reported.map((row) => row.source), ...(article ? [article.source] : [])])],
    };
  });
  const notes = notesOn(data.notes, 'stages', {
    source: rows.flatMap((row) => row.sources),
    item: rows.flatMap(({ id, stage, segments }) => [id, stage, ...segments.map(({ country }) => country)]),
  });
  return { rows, subject, by, material, sense: senseOf(chosen, material), notes, sources, labels };
}
