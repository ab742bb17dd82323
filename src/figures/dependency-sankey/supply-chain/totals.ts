import { DataError } from '../../../core/data-error.ts';
import type { Flag } from '../../../core/figure.ts';
import { STEPS, type Party, type StageTotal, type Step } from '../dataset.ts';

/** The published share of a party in a step, the number on a solid node. */
export interface StepTotal {
  readonly step: Step;
  readonly party: Party;
  /** Per cent of the world total. */
  readonly share: number;
  readonly year: number;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: string;
  /** Number of its row in `stage-shares`. */
  readonly row: number;
}

/** The stage and scope of `stage-shares` that give each step its totals: the chain of magnets, not of all rare earths. */
const STAGE_OF: Readonly<Record<Step, { readonly stage: string; readonly scope: string }>> = {
  mine: { stage: 'mining', scope: 'magnet' },
  refine: { stage: 'refining', scope: 'magnet' },
  magnet: { stage: 'magnets', scope: 'sintered-magnets' },
};

const isPublished = ({ country, qualifier, year }: StageTotal): boolean =>
  country === 'CHN' && qualifier !== 'projection' && year !== null;

/** Newest year for which China's share of every step is published: the three stand side by side, so they share a year. */
function chainYear(shares: readonly StageTotal[]): number {
  const years = STEPS.map((step) => {
    const { stage, scope } = STAGE_OF[step];
    return shares
      .filter((row) => row.stage === stage && row.scope === scope && isPublished(row))
      .map(({ year }) => year);
  });
  const [first = [], ...others] = years;
  const common = first.filter((year) => others.every((list) => list.includes(year)));
  if (common.length) return Math.max(...common.map((year) => year ?? 0));
  const expected = 'given for China for mining, refining and magnets of one year';
  throw new DataError({ dataset: 'stage-shares', row: Math.max(1, shares.length), field: 'year', value: '', expected });
}

/** Two totals for each step, China first. The rest of the world is what China leaves, unless a row gives it. */
export function stepTotals(shares: readonly StageTotal[]): readonly StepTotal[] {
  const year = chainYear(shares);
  return STEPS.flatMap((step) => {
    const { stage, scope } = STAGE_OF[step];
    const rows = shares.filter((row) => row.stage === stage && row.scope === scope && row.year === year);
    const china = rows.find(isPublished);
    if (!china) return [];
    // A rest that no row gives is reported, if at all, by China's row.
    const rowOf = (total: StageTotal): number => shares.indexOf(total) + 1 || shares.indexOf(china) + 1;
    const rest = rows.find(({ country }) => country === 'OTH') ?? {
      ...china,
      share: 100 - china.share,
      flag: 'derived',
    };
    return (
      [
        ['CHN', china],
        ['OTH', rest],
      ] as const
    ).map(([party, { share, qualifier, flag, source }]): StepTotal => {
      return { step, party, share, year, qualifier, flag, source, row: rowOf(party === 'CHN' ? china : rest) };
    });
  });
}
