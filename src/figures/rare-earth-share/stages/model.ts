import type { Flag, Source } from '../../../core/figure.ts';
import type { Country } from '../../../core/names.ts';
import type { ShareData, Stage, StageShare } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';

/** A part of a 100 % bar, from and to in per cent; `OTH` is whatever no source names. */
export interface Segment {
  readonly country: Country;
  readonly from: number;
  readonly to: number;
}

/** One bar: a step of the chain by the best source for it. */
export interface StageRow {
  readonly stage: Stage;
  readonly scope: StageShare['scope'];
  readonly year: number;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: Source;
  /** China's share in per cent, as published. */
  readonly share: number;
  readonly segments: readonly Segment[];
  /** The article's own number for this step, where it has one. */
  readonly article: number | null;
}

/** The scope that each bar shows; a step that is not listed has no bar. */
const SHOWN: readonly (readonly [Stage, StageShare['scope']])[] = [
  ['mining', 'all'],
  ['refining', 'magnet'],
  ['heavy-separation', 'heavy'],
  ['magnets', 'sintered-magnets'],
];

/** Countries are named on a bar from this share on, in per cent; smaller ones are in the grey remainder. */
const LEAST_NAMED = 5;

function segmentsOf(shares: readonly StageShare[], china: StageShare): Segment[] {
  const named = shares
    .filter(({ country, flag, share }) => country !== 'CHN' && country !== 'OTH' && flag !== 'second-hand' && share >= LEAST_NAMED)
    .sort((a, b) => b.share - a.share);
  const segments: Segment[] = [];
  let from = 0;
  for (const { country, share } of [china, ...named]) {
    segments.push({ country, from, to: Math.min(100, from + share) });
    from += share;
  }
  if (from < 100) segments.push({ country: 'OTH', from, to: 100 });
  return segments;
}

/** The bars in the order of the chain: for each step the newest year of its scope, from one edition only. */
export function stageRows({ stageShares, sources }: ShareData, { edition }: Pick<ShareOptions, 'edition'>): StageRow[] {
  return SHOWN.flatMap(([stage, scope]) => {
    const ofStage = stageShares.filter((row) => row.stage === stage);
    const candidates = ofStage.filter(
      (row) => row.scope === scope && row.qualifier !== 'projection' && (!row.edition || row.edition === edition),
    );
    const year = Math.max(...candidates.map((row) => row.year ?? 0));
    const ofYear = candidates.filter((row) => row.year === year);
    const china = ofYear.find(({ country }) => country === 'CHN');
    const source = sources[china?.source ?? ''];
    if (!china || !source) return [];
    const { qualifier, flag, share } = china;
    const article = ofStage.find((row) => row.scope === 'article')?.share ?? null;
    return [{ stage, scope, year, qualifier, flag, source, share, segments: segmentsOf(ofYear, china), article }];
  });
}
