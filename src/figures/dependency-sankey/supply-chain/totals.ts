import type { Flag } from '../../../core/data/flag.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { StageShare } from '../../../core/data/rows/stage-shares.ts';
import { requestedCountry, subjectOf } from '../../../core/figure/subject.ts';
import { writtenName } from '../../../core/i18n/label.ts';
import { STEPS, type ChainLink, type Party, type Step } from '../dataset.ts';

/** The share or amount of a party in a step, printed on a solid node. */
export interface StepTotal {
  readonly step: Step;
  readonly party: Party;
  /** Per cent of the step, or an amount in the unit of the links. */
  readonly share: number;
  /** Null if the share is a sum of links, which have no year. */
  readonly year: number | null;
  readonly qualifier: StageShare['qualifier'];
  readonly flag: Flag;
  readonly source: string;
  /** Number of its row in `stage-shares`; 0 if there is none. */
  readonly row: number;
}

/** The stage and scope of `stage-shares` with the totals of each step: the magnet chain, not all rare earths. */
const STAGE_OF: Readonly<Record<(typeof STEPS)[number], { readonly stage: string; readonly scope: string }>> = {
  mine: { stage: 'mining', scope: 'magnet' },
  refine: { stage: 'refining', scope: 'magnet' },
  magnet: { stage: 'magnets', scope: 'sintered-magnets' },
};

export const isKnownStep = (step: Step): step is (typeof STEPS)[number] => STEPS.some((known) => known === step);

/** Whether `stage-shares` has the totals of a chain: it knows the magnet chain only, in per cent. */
export const hasTotals = (links: readonly ChainLink[], shares: readonly StageShare[]): boolean =>
  !links.length ||
  (shares.length > 0 && links.every(({ from, to, unit }) => unit === null && isKnownStep(from) && isKnownStep(to)));

const rowsOf = (shares: readonly StageShare[], step: (typeof STEPS)[number]): StageShare[] => {
  const { stage, scope } = STAGE_OF[step];
  return shares.filter((row) => row.stage === stage && row.scope === scope && row.year !== null);
};

/** A row that a total may be taken from. */
const isOf =
  (party: Party) =>
  ({ country, qualifier }: StageShare): boolean =>
    country === party && qualifier !== 'projection';

/** The subject of a chain: the requested party, else China if it takes part, else the largest. */
export function subjectIn(links: readonly ChainLink[], shares: readonly StageShare[], requested: string | null): Party {
  const sizes = new Map<Party, number>();
  const add = (party: Party, size: number): unknown => sizes.set(party, (sizes.get(party) ?? 0) + size);
  for (const { fromParty, toParty, value } of links) for (const party of [fromParty, toParty]) add(party, value);
  if (hasTotals(links, shares))
    for (const step of STEPS) for (const { country, share } of rowsOf(shares, step)) add(country, share);
  return subjectOf(
    requestedCountry(requested, null),
    [...sizes].map(([id, size]) => ({ id, size })),
    { dataset: 'supply-chain-links', field: 'source_party' },
  );
}

/** Newest year for which the subject's share of every step is published: the steps are compared, so they share a year. */
function chainYear(shares: readonly StageShare[], subject: Party): number {
  const years = STEPS.map((step) =>
    rowsOf(shares, step)
      .filter(isOf(subject))
      .map(({ year }) => year),
  );
  const [first = [], ...others] = years;
  const common = first.filter((year) => others.every((list) => list.includes(year)));
  if (common.length) return Math.max(...common.map((year) => year ?? 0));
  const stages = STEPS.map((step) => STAGE_OF[step].stage);
  throw missingError('stage-shares', { kind: 'common-year', stages, subject: writtenName(subject) });
}

/** Removes floating-point errors from sums and differences. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** The parties that links join at a step. */
export const partiesAt = (links: readonly ChainLink[], step: Step): Party[] => [
  ...new Set(
    links.flatMap(({ from, fromParty, to, toParty }) => [
      ...(from === step ? [fromParty] : []),
      ...(to === step ? [toParty] : []),
    ]),
  ),
];

/** The subject first, all others together last, and those between by their size. */
const inRank = (totals: readonly StepTotal[], subject: Party): StepTotal[] => {
  const rank = ({ party }: StepTotal): number => (party === subject ? 0 : party === 'OTH' ? 2 : 1);
  return totals.toSorted((a, b) => rank(a) - rank(b) || b.share - a.share);
};

/**
 * The published totals of each step: of the subject and of other parties of the links. The rest is 100 minus their
 * shares, unless a row gives it.
 */
export function stepTotals(
  shares: readonly StageShare[],
  links: readonly ChainLink[],
  subject: Party,
): readonly StepTotal[] {
  const year = chainYear(shares, subject);
  return STEPS.flatMap((step) => {
    const rows = rowsOf(shares, step).filter((row) => row.year === year);
    const own = rows.find(isOf(subject));
    if (!own) return [];
    // An issue of a remainder that no row gives is reported for the subject's row.
    const totalOf = (party: Party, { share, qualifier, flag, source }: StageShare, row: StageShare): StepTotal => {
      return { step, party, share, year, qualifier, flag, source, row: shares.indexOf(row) + 1 };
    };
    const others = partiesAt(links, step).filter((party) => party !== subject && party !== 'OTH');
    const named = [subject, ...others].flatMap((party) => {
      const row = rows.find(isOf(party));
      return row ? [totalOf(party, row, row)] : [];
    });
    if (subject === 'OTH') return inRank(named, subject);
    const given = rows.find(({ country }) => country === 'OTH');
    const share = Math.max(0, rounded(100 - named.reduce((sum, total) => sum + total.share, 0)));
    // What "about 60" leaves is "about 40".
    const { qualifier } = named.find((total) => total.qualifier === 'about') ?? own;
    const rest = given
      ? totalOf('OTH', given, given)
      : totalOf('OTH', { ...own, share, qualifier, flag: 'derived' }, own);
    return inRank([...named, rest], subject);
  });
}

/** Totals from links, if none is published: the larger of a node's incoming and outgoing sums. */
export const linkedTotals = (
  links: readonly ChainLink[],
  steps: readonly Step[],
  subject: Party,
): readonly StepTotal[] =>
  steps.flatMap((step) => {
    const totals = partiesAt(links, step).map((party): StepTotal => {
      const into = links.filter((link) => link.to === step && link.toParty === party);
      const out = links.filter((link) => link.from === step && link.fromParty === party);
      const source = [...into, ...out][0]?.source ?? '';
      const sumOf = (some: readonly ChainLink[]): number => some.reduce((sum, { value }) => sum + value, 0);
      const share = rounded(Math.max(sumOf(into), sumOf(out)));
      return { step, party, share, year: null, qualifier: '', flag: 'derived', source, row: 0 };
    });
    return inRank(totals, subject);
  });
