/** What no single row can tell: that rows are not repeated, and that parts do not exceed their whole. */
import { DataError } from '../../core/data-error.ts';
import { STEPS, type ChainLink, type ElementUse, type ImportShare, type StageTotal } from './dataset.ts';
import { stepTotals } from './supply-chain/totals.ts';

/** Published shares are rounded, so parts may miss their whole by this much, in per cent. */
export const ROUNDING = 1.5;

/** Refuses the second row with the same key. */
function refuseRepeats<Row>(dataset: string, field: string, rows: readonly Row[], keyOf: (row: Row) => string): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const value = keyOf(row);
    if (seen.has(value)) throw new DataError({ dataset, row: index + 1, field, value, expected: 'given once' });
    seen.add(value);
  });
}

/** Refuses the row with which a sum passes what its whole allows. */
function refuseExcess<Row>(
  dataset: string,
  field: string,
  rows: readonly Row[],
  part: { of(row: Row): string; value(row: Row): number; limit(whole: string): number },
): void {
  const sums = new Map<string, number>();
  rows.forEach((row, index) => {
    const whole = part.of(row);
    const sum = (sums.get(whole) ?? 0) + part.value(row);
    sums.set(whole, sum);
    if (sum <= part.limit(whole) + ROUNDING) return;
    const expected = `small enough for all rows of ${whole} to sum to ${String(part.limit(whole))} at most`;
    throw new DataError({ dataset, row: index + 1, field, value: String(part.value(row)), expected });
  });
}

export function checkImports(rows: readonly ImportShare[]): void {
  refuseRepeats('us-imports', 'country', rows, ({ edition, material, country }) => `${edition} ${material} ${country}`);
  refuseExcess('us-imports', 'share_pct', rows, {
    of: ({ edition, material }) => `${edition} ${material}`,
    value: ({ share }) => share,
    limit: () => 100,
  });
  const periods = new Map<string, string>();
  rows.forEach(({ edition, period }, index) => {
    const first = periods.get(edition) ?? period;
    periods.set(edition, first);
    if (first === period && /^\d{4}-\d{4}$/u.test(period)) return;
    const expected = /^\d{4}-\d{4}$/u.test(first)
      ? `${first}, as in other rows of edition ${edition}`
      : 'years as YYYY-YYYY';
    throw new DataError({ dataset: 'us-imports', row: index + 1, field: 'period', value: period, expected });
  });
}

export function checkChain(links: readonly ChainLink[], shares: readonly StageTotal[]): void {
  if (!links.length) return;
  const totals = stepTotals(shares);
  for (const step of STEPS) {
    const [china, rest] = totals.filter((total) => total.step === step);
    if (!china || !rest || Math.abs(china.share + rest.share - 100) <= ROUNDING) continue;
    const expected = `what China's ${String(china.share)} leaves of 100 in the step "${step}"`;
    const fault = { dataset: 'stage-shares', row: rest.row, field: 'share_pct', value: String(rest.share), expected };
    throw new DataError(fault);
  }
  const dataset = 'supply-chain-links';
  const keyOf = ({ from, fromParty, to, toParty }: ChainLink): string => `${from} ${fromParty} ${to} ${toParty}`;
  refuseRepeats(dataset, 'source_stage', links, keyOf);
  links.forEach(({ from, to }, index) => {
    if (STEPS.indexOf(to) === STEPS.indexOf(from) + 1) return;
    const expected = `the step after "${from}"`;
    throw new DataError({ dataset, row: index + 1, field: 'target_stage', value: to, expected });
  });
  const limit = (node: string): number => totals.find((total) => `${total.step} ${total.party}` === node)?.share ?? 0;
  const value = (link: ChainLink): number => link.value;
  refuseExcess(dataset, 'value_pct', links, { of: ({ from, fromParty }) => `${from} ${fromParty}`, value, limit });
  refuseExcess(dataset, 'value_pct', links, { of: ({ to, toParty }) => `${to} ${toParty}`, value, limit });
}

export function checkUses(rows: readonly ElementUse[]): void {
  refuseRepeats('element-uses', 'use', rows, ({ symbol, use }) => `${symbol} ${use}`);
  const firsts = new Map<string, boolean>();
  rows.forEach(({ use, inArticle }, index) => {
    const first = firsts.get(use) ?? inArticle;
    firsts.set(use, first);
    if (first === inArticle) return;
    const value = inArticle ? 'yes' : 'no';
    const expected = `${first ? 'yes' : 'no'}, as in other rows of "${use}"`;
    throw new DataError({ dataset: 'element-uses', row: index + 1, field: 'in_article', value, expected });
  });
}
