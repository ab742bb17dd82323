import type { Source } from '../../../core/description.ts';
import type { Flag } from '../../../core/figure.ts';
import type { Country } from '../../../core/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { missing } from '../rows/key.ts';
import type { Scope, Stage, StageShare } from '../rows/stage-shares.ts';

/** A part of a 100 % bar, from and to in per cent; `OTH` is whatever no source names. */
export interface Segment {
  readonly country: Country;
  readonly from: number;
  readonly to: number;
}

/** One bar: a step of the chain by the best source for it. */
export interface StageRow {
  readonly stage: Stage;
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
  /** The article's own number for this step, where it has one. */
  readonly article: number | null;
}

/** Whether a share is told only of the past, "until 2023": its bar is striped. */
export const isOutdated = ({ qualifier }: Pick<StageRow, 'qualifier'>): boolean => qualifier === 'until';

/** The scope that each bar shows; a step that is not listed has no bar. */
const SHOWN: readonly (readonly [Stage, Scope])[] = [
  ['mining', 'all'],
  ['refining', 'magnet'],
  ['heavy-separation', 'heavy'],
  ['magnets', 'sintered-magnets'],
];

/** Countries are named on a bar from this share on, in per cent; smaller ones are in the grey remainder. */
const LEAST_NAMED = 5;

function segmentsOf(shares: readonly StageShare[], china: StageShare): Segment[] {
  const named = shares
    .filter(({ country, share }) => !['CHN', 'OTH', 'WLD'].includes(country) && share >= LEAST_NAMED)
    .sort((a, b) => b.share - a.share);
  const segments: Segment[] = [];
  let from = 0;
  for (const { country, share } of [china, ...named]) {
    const to = Math.min(100, from + share);
    if (to > from) segments.push({ country, from, to });
    from = to;
  }
  if (from < 100) segments.push({ country: 'OTH', from, to: 100 });
  return segments;
}

/**
 * The bars in the order of the chain: for each step the newest year of its scope, from one edition only.
 * A step that the wanted edition does not hold is taken from the newest edition that does; projections are never shown.
 *
 * @throws {DataError} where a step has no share of China.
 */
export function stageRows({ stageShares, sources }: ShareData, { edition }: Pick<ShareOptions, 'edition'>): StageRow[] {
  return SHOWN.map(([stage, scope]): StageRow => {
    const ofStage = stageShares.filter((row) => row.stage === stage);
    const ofScope = ofStage.filter((row) => row.scope === scope && row.qualifier !== 'projection' && row.year !== null);
    const chinas = ofScope.filter(({ country }) => country === 'CHN');
    const editions = [...new Set(chinas.map((row) => row.edition))].sort().reverse();
    const from = [edition, ...editions.filter(Boolean), ''].find((one) => editions.includes(one)) ?? '';
    const [china] = chinas.filter((row) => row.edition === from).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const source = sources[china?.source ?? ''];
    if (!china || !source)
      throw missing(
        'stage-shares',
        stageShares,
        'country',
        `CHN with a year and a known source for "${stage}/${scope}"`,
      );
    const ofYear = ofScope.filter((row) => row.edition === from && row.year === china.year);
    const article = ofStage.find((row) => row.scope === 'article')?.share ?? null;
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
      segments: segmentsOf(ofYear, china),
      article,
    };
  });
}
