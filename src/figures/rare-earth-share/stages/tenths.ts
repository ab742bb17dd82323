/** Farther than this from a tenth, in per cent, a share is not told in tenths. */
const NEAR = 1.5;

/** 7 for 69.2; null for what is no count of tenths, such as 45, 0.4 or 100. */
export function tenthsOf(share: number): number | null {
  const tenths = Math.round(share / 10);
  return tenths > 0 && tenths < 10 && Math.abs(share - tenths * 10) <= NEAR ? tenths : null;
}
