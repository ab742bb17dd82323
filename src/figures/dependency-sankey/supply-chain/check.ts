/** Checks across the rows of a chain: its order, its size, and that links do not exceed totals. */
import { DataError } from '../../../core/data/data-error.ts';
import type { Expected } from '../../../core/data/issue.ts';
import { assertUnique, assertWithinWhole, ROUNDING } from '../../../core/data/row-checks.ts';
import type { StageShare } from '../../../core/data/rows/stage-shares.ts';
import { writtenName } from '../../../core/i18n/label.ts';
import { assertAgreement, assertAtMost } from '../check.ts';
import type { ChainLink, Step } from '../dataset.ts';
import { hasTotals, partiesAt, stepTotals, subjectIn } from './totals.ts';

const dataset = 'supply-chain-links';

/** Most stages, and most parties of a stage, that a picture has space for. */
const MAX_STEPS = 6;
const MAX_PARTIES = 8;

/**
 * The stages in the order in which the links lead.
 *
 * @throws {DataError} for a link that leads back, or past the next stage, or for too many stages.
 */
export function stepsInOrder(links: readonly ChainLink[]): readonly Step[] {
  const next = new Map<Step, Step>();
  const before = new Map<Step, Step>();
  links.forEach(({ from, to }, index) => {
    const reject = (field: string, value: string, expected: Expected): DataError =>
      new DataError({ dataset, row: index + 1, field, value: writtenName(value), expected });
    if (next.get(from) === to) return;
    for (let step: Step | undefined = to; step !== undefined; step = next.get(step))
      if (step === from) throw reject('target_stage', to, { kind: 'later-stage', of: writtenName(from) });
    const [after, source] = [next.get(from), before.get(to)];
    if (after !== undefined)
      throw reject('target_stage', to, { kind: 'as-elsewhere', of: writtenName(from), value: writtenName(after) });
    if (source !== undefined)
      throw reject('source_stage', from, { kind: 'as-elsewhere', of: writtenName(to), value: writtenName(source) });
    next.set(from, to);
    before.set(to, from);
  });
  const [first, ...others] = [...next.keys()].filter((step) => !before.has(step));
  const steps: Step[] = [];
  for (let step = first; step !== undefined; step = next.get(step)) steps.push(step);
  // Two chains that no link joins are not one.
  const [apart] = others;
  if (apart !== undefined) {
    const row = links.findIndex(({ from }) => from === apart) + 1;
    const expected = { kind: 'one-of', values: steps.map(writtenName) } as const;
    throw new DataError({ dataset, row, field: 'source_stage', value: writtenName(apart), expected });
  }
  assertAtMost(dataset, 'target_stage', steps, MAX_STEPS);
  return steps;
}

/** Rejects totals of a stage that are not all of it, and links that sum to more than a total, or than 100 % without. */
function assertWithinTotals(
  links: readonly ChainLink[],
  shares: readonly StageShare[],
  requested: string | null,
): void {
  const isPublished = hasTotals(links, shares);
  const totals = isPublished ? stepTotals(shares, links, subjectIn(links, shares, requested)) : [];
  for (const step of new Set(totals.map((total) => total.step))) {
    const parts = totals.filter((total) => total.step === step);
    const named = parts.filter(({ party }) => party !== 'OTH');
    const rest = parts.find(({ party }) => party === 'OTH');
    const share = named.reduce((sum, total) => sum + total.share, 0);
    if (!rest || !named.length || Math.abs(share + rest.share - 100) <= ROUNDING) continue;
    const subject = named.map(({ party }) => writtenName(party)).join(', ');
    throw new DataError({
      dataset: 'stage-shares',
      row: rest.row,
      field: 'share_pct',
      value: String(rest.share),
      expected: { kind: 'rest', of: step, share, subject },
    });
  }
  const node = (step: string, party: string): string => writtenName(isPublished ? `${step} ${party}` : step);
  const maximum = (whole: string): number =>
    isPublished ? (totals.find(({ step, party }) => node(step, party) === whole)?.share ?? 0) : 100;
  const share = (link: ChainLink): number => link.value;
  for (const of of [
    ({ from, fromParty }: ChainLink) => node(from, fromParty),
    ({ to, toParty }: ChainLink) => node(to, toParty),
  ])
    assertWithinWhole(dataset, 'value_pct', links, { of, share, maximum });
}

/**
 * @param requested - Subject that the page asks for; null if it asks for none.
 * @throws {DataError} if links are duplicates, are more than can be drawn, do not lead from stage to stage, differ in
 *   their unit, or exceed a total.
 */
export function checkChain(links: readonly ChainLink[], shares: readonly StageShare[], requested: string | null): void {
  if (!links.length) return;
  assertUnique(dataset, links, {
    source_stage: (row) => row.from,
    source_party: (row) => row.fromParty,
    target_stage: (row) => row.to,
    target_party: (row) => row.toParty,
  });
  assertAgreement(dataset, 'unit', links, { of: () => '', value: ({ unit }) => unit ?? '%' });
  for (const step of stepsInOrder(links)) assertAtMost(dataset, 'source_party', partiesAt(links, step), MAX_PARTIES);
  if (links[0]?.unit === null) assertWithinTotals(links, shares, requested);
}
