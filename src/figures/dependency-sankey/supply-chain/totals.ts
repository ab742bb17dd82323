import type { Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { StageShare } from '../../../core/data/rows/stage-shares.ts';
import { PARTIES, STEPS, type ChainLink, type Party, type Step } from '../dataset.ts';

/** The published share of a party in a step, printed on a solid node. */
export interface StepTotal {
  readonly step: Step;
  readonly party: Party;
  /** Per cent of the world total. */
  readonly share: number;
  /** Null if the share is a sum of links, which have no year. */
  readonly year: number | null;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: string;
  /** Number of its row in `stage-shares`; 0 if there is none. */
  readonly row: number;
}

/** The stage and scope of `stage-shares` with the totals of each step: the magnet chain, not all rare earths. */
const STAGE_OF: Readonly<Record<Step, { readonly stage: string; readonly scope: string }>> = {
  mine: { stage: 'mining', scope: 'magnet' },
  refine: { stage: 'refining', scope: 'magnet' },
  magnet: { stage: 'magnets', scope: 'sintered-magnets' },
};

const isPublished = ({ country, qualifier, year }: StageShare): boolean =>
  country === 'CHN' && qualifier !== 'projection' && year !== null;

/** Newest year for which China's share of every step is published: the steps are compared, so they share a year. */
function chainYear(shares: readonly StageShare[]): number {
  const years = STEPS.map((step) => {
    const { stage, scope } = STAGE_OF[step];
    return shares
      .filter((row) => row.stage === stage && row.scope === scope && isPublished(row))
      .map(({ year }) => year);
  });
  const [first = [], ...others] = years;
  const common = first.filter((year) => others.every((list) => list.includes(year)));
  if (common.length) return Math.max(...common.map((year) => year ?? 0));
  throw missingError('stage-shares', { kind: 'common-year', stages: STEPS.map((step) => STAGE_OF[step].stage) });
}

/** Removes floating-point errors from sums and differences of shares. */
const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Two totals for each step, China first. The rest of the world is 100 minus China's share, unless a row gives it. */
export function stepTotals(shares: readonly StageShare[]): readonly StepTotal[] {
  const year = chainYear(shares);
  return STEPS.flatMap((step) => {
    const { stage, scope } = STAGE_OF[step];
    const rows = shares.filter((row) => row.stage === stage && row.scope === scope && row.year === year);
    const china = rows.find(isPublished);
    if (!china) return [];
    // An issue of a remainder that no row gives is reported for China's row.
    const rowOf = (total: StageShare): number => shares.indexOf(total) + 1 || shares.indexOf(china) + 1;
    const rest = rows.find(({ country }) => country === 'OTH') ?? {
      ...china,
      share: rounded(100 - china.share),
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

/** Totals from links, if none is published: the larger of a node's incoming and outgoing sums. */
export function linkedTotals(links: readonly ChainLink[]): readonly StepTotal[] {
  return STEPS.flatMap((step) =>
    PARTIES.flatMap((party): StepTotal[] => {
      const into = links.filter((link) => link.to === step && link.toParty === party);
      const out = links.filter((link) => link.from === step && link.fromParty === party);
      const [first] = [...into, ...out];
      if (!first) return [];
      const sumOf = (some: readonly ChainLink[]): number => some.reduce((sum, { value }) => sum + value, 0);
      const share = rounded(Math.max(sumOf(into), sumOf(out)));
      return [{ step, party, share, year: null, qualifier: '', flag: 'derived', source: first.source, row: 0 }];
    }),
  );
}
