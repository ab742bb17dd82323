/** A share farther than this from a tenth, in per cent, is not expressed in tenths. */
const NEAR = 1.5;

/** 7 for 69.2; null for a share that is not close to 1 to 9 tenths, such as 45, 0.4 or 100. */
export function tenthsOf(share: number): number | null {
  const tenths = Math.round(share / 10);
  return tenths > 0 && tenths < 10 && Math.abs(share - tenths * 10) <= NEAR ? tenths : null;
}
