import type { Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Source } from '../../../core/figure/description.ts';
import type { Sources } from '../../../core/data/source.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { Scope, Stage, StageShare } from '../../../core/data/rows/stage-shares.ts';

/** A part of a 100 % bar, from and to in per cent; `OTH` is everything that no source names. */
export interface Segment {
  readonly country: Country;
  readonly from: number;
  readonly to: number;
  /** Share as published, even if a full bar cuts it short; for `OTH`, what the others leave. */
  readonly share: number;
}

/** One bar: a step of the chain, from the best source for it. */
export interface StageRow {
  readonly stage: ShownStage;
  readonly scope: Scope;
  /** USGS edition; empty for other sources. */
  readonly edition: string;
  readonly year: number;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: Source;
  /** China's share in per cent, as published. */
  readonly share: number;
  readonly segments: readonly Segment[];
  /** The rows behind the bar: China, the other countries by share, a published remainder. */
  readonly reported: readonly StageShare[];
  /** Per cent that these rows leave open. */
  readonly open: number;
  /** The article's own number for this step; null if it has none. */
  readonly article: number | null;
  /** Ids of the sources of all this. */
  readonly sources: readonly string[];
}

/** Ids of a segment: its country, its stage, and the countries merged into it. */
export const segmentIds = (stage: ShownStage, country: Country, folded: readonly Country[] = []): string =>
  [country, stage, ...folded].join(' ');

/** Whether a share is known only for the past, "until 2023": its bar is striped. */
export const isOutdated = ({ qualifier }: Pick<StageRow, 'qualifier'>): boolean => qualifier === 'until';

/** Steps that have a bar. */
export type ShownStage = Exclude<Stage, 'metal'>;

/** The scope that each bar shows. */
const SHOWN: readonly (readonly [ShownStage, Scope])[] = [
  ['mining', 'all'],
  ['refining', 'magnet'],
  ['heavy-separation', 'heavy'],
  ['magnets', 'sintered-magnets'],
];

/** Countries are named on a bar from this share on, in per cent; smaller ones are part of the grey remainder. */
const MIN_NAMED = 5;

function segmentsOf(reported: readonly StageShare[]): Segment[] {
  const named = reported.filter(({ country, share }) => country === 'CHN' || (country !== 'OTH' && share >= MIN_NAMED));
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

/** China first, then by share, the remainder last; a world row is the whole, not a part. */
function inOrder(rows: readonly StageShare[]): StageShare[] {
  const rank = ({ country }: StageShare): number => (country === 'CHN' ? 0 : country === 'OTH' ? 2 : 1);
  return rows.filter(({ country }) => country !== 'WLD').sort((a, b) => rank(a) - rank(b) || b.share - a.share);
}

/**
 * The bars in the order of the chain: for each step, the newest year of its scope, from one edition only. A step that
 * is not in the requested edition is taken from the newest edition that has it; a step without rows has no bar.
 * Editions disagree about the same year, so a bar never mixes them. Projections are never shown, as they are not about
 * past years.
 *
 * @throws {DataError} if a step has rows but no share for China, or no step has rows.
 */
export function stageRows({ stageShares, sources }: ShareData, { edition }: Pick<ShareOptions, 'edition'>): StageRow[] {
  const rowsOf = (stage: Stage, scope: Scope): StageShare[] =>
    stageShares.filter((row) => row.stage === stage && row.scope === scope && row.qualifier !== 'projection');
  const shown = SHOWN.filter(([stage, scope]) => rowsOf(stage, scope).length);
  return (shown.length ? shown : SHOWN.slice(0, 1)).map(([stage, scope]): StageRow => {
    const ofScope = rowsOf(stage, scope).filter(({ year }) => year !== null);
    const chinas = ofScope.filter(({ country }) => country === 'CHN');
    const editions = [...new Set(chinas.map((row) => row.edition))].sort().reverse();
    const from = [edition, ...editions.filter(Boolean), ''].find((one) => editions.includes(one)) ?? '';
    const [china] = chinas.filter((row) => row.edition === from).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const source = sources[china?.source ?? ''];
    if (!china || !source)
      throw missingError('stage-shares', { kind: 'row-with', values: { stage, scope, country: 'CHN' } });
    const reported = inOrder(ofScope.filter((row) => row.edition === from && row.year === china.year));
    const article = rowsOf(stage, 'article').find(({ country }) => country === 'CHN');
    const { qualifier, flag, share, year } = china;
    return {
      stage,
      scope,
      edition: from,
      year: year ?? 0,
      qualifier,
      flag,
      source,
      share,
      segments: segmentsOf(reported),
      reported,
      open: Math.max(0, Math.round((100 - reported.reduce((sum, row) => sum + row.share, 0)) * 10) / 10),
      article: article?.share ?? null,
      sources: [...new Set([...reported.map((row) => row.source), ...(article ? [article.source] : [])])],
    };
  });
}

/** The bars, their caveats, and the sources that they cite. */
export interface Stages {
  readonly rows: readonly StageRow[];
  readonly notes: readonly Note[];
  readonly sources: Sources;
}

/** @throws {DataError} if a step has rows but no share for China, or no step has rows. */
export function stagesOf(data: ShareData, options: Pick<ShareOptions, 'edition'>): Stages {
  const rows = stageRows(data, options);
  const notes = notesOn(data.notes, 'stages', {
    source: rows.flatMap(({ sources }) => sources),
    item: rows.flatMap(({ stage, segments }) => [stage, ...segments.map(({ country }) => country)]),
  });
  return { rows, notes, sources: data.sources };
}
