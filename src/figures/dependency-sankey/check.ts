/** Checks across rows: that rows agree with one another, and that parts do not exceed their whole. */
import { DataError } from '../../core/data/data-error.ts';
import { assertWithinWhole, assertUnique, ROUNDING } from '../../core/data/row-checks.ts';
import type { StageShare } from '../../core/data/rows/stage-shares.ts';
import { STEPS, type ChainLink, type ElementUse, type ImportShare } from './dataset.ts';
import { stepTotals } from './supply-chain/totals.ts';

/** Rejects a row whose value differs from that of the first row of the same group. */
function assertAgreement<Row>(
  dataset: string,
  field: string,
  rows: readonly Row[],
  group: { of(row: Row): string; value(row: Row): string },
): void {
  const firsts = new Map<string, string>();
  rows.forEach((row, index) => {
    const of = group.of(row);
    const value = group.value(row);
    const first = firsts.get(of) ?? value;
    firsts.set(of, first);
    if (first !== value)
      throw new DataError({
        dataset,
        row: index + 1,
        field,
        value,
        expected: { kind: 'as-elsewhere', of: of || dataset, value: first },
      });
  });
}

/** @throws {DataError} if rows are duplicates, differ in their years, or sum to more than a whole. */
export function checkImports(rows: readonly ImportShare[]): void {
  assertUnique('us-imports', rows, {
    edition: (row) => row.edition,
    material: (row) => row.material,
    country: (row) => row.country,
  });
  assertWithinWhole('us-imports', 'share_pct', rows, {
    of: ({ edition, material }) => [edition, material].filter(Boolean).join('/'),
    share: (row) => row.share,
    maximum: () => 100,
  });
  assertAgreement('us-imports', 'importer', rows, { of: () => '', value: (row) => row.importer });
  assertAgreement('us-imports', 'period', rows, { of: (row) => row.edition, value: (row) => row.period });
}

/** A link leads from one step to the next, so there are no cycles and no self-links. */
function assertNoLeap(links: readonly ChainLink[]): void {
  links.forEach(({ from, to }, index) => {
    const next = String(STEPS[STEPS.indexOf(from) + 1]);
    if (to !== next)
      throw new DataError({
        dataset: 'supply-chain-links',
        row: index + 1,
        field: 'target_stage',
        value: to,
        expected: { kind: 'one-of', values: [next] },
      });
  });
}

/** Rejects links that sum to more than the published total of a node, or to more than 100 % if none is published. */
function assertWithinTotals(links: readonly ChainLink[], shares: readonly StageShare[]): void {
  const totals = shares.length ? stepTotals(shares) : [];
  for (const step of STEPS) {
    const [china, rest] = totals.filter((total) => total.step === step);
    if (!china || !rest || Math.abs(china.share + rest.share - 100) <= ROUNDING) continue;
    throw new DataError({
      dataset: 'stage-shares',
      row: rest.row,
      field: 'share_pct',
      value: String(rest.share),
      expected: { kind: 'rest', of: step, share: china.share },
    });
  }
  const node = (step: string, party: string): string => (totals.length ? `${step} ${party}` : step);
  const maximum = (whole: string): number =>
    totals.length ? (totals.find(({ step, party }) => node(step, party) === whole)?.share ?? 0) : 100;
  const share = (link: ChainLink): number => link.value;
  const dataset = 'supply-chain-links';
  assertWithinWhole(dataset, 'value_pct', links, {
    of: ({ from, fromParty }) => node(from, fromParty),
    share,
    maximum,
  });
  assertWithinWhole(dataset, 'value_pct', links, { of: ({ to, toParty }) => node(to, toParty), share, maximum });
}

/** @throws {DataError} if links are duplicates, do not lead to the next step, or exceed a total. */
export function checkChain(links: readonly ChainLink[], shares: readonly StageShare[]): void {
  if (!links.length) return;
  assertUnique('supply-chain-links', links, {
    source_stage: (row) => row.from,
    source_party: (row) => row.fromParty,
    target_stage: (row) => row.to,
    target_party: (row) => row.toParty,
  });
  assertNoLeap(links);
  assertWithinTotals(links, shares);
}

/** @throws {DataError} if rows are duplicates, or disagree about whether the article mentions a use. */
export function checkUses(rows: readonly ElementUse[]): void {
  assertUnique('element-uses', rows, { symbol: (row) => row.symbol, use: (row) => row.use });
  assertAgreement('element-uses', 'in_article', rows, {
    of: (row) => row.use,
    value: ({ inArticle }) => (inArticle ? 'yes' : 'no'),
  });
}
