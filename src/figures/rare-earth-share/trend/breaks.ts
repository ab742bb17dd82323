/** A series break: years from a different publication than the year before. */
export interface Break {
  readonly from: number;
  readonly to: number;
  /** Position at which it is drawn: between its first year and the one before. */
  readonly at: number;
  /** Id of the source. */
  readonly source: string;
}

/** The publication that a year is from. */
interface Basis {
  readonly year: number;
  readonly basis: string;
  readonly source: string;
}

/** Where the publication changes; a publication lasts until the next one begins. */
export function breaksOf(bases: readonly Basis[]): Break[] {
  const starts = bases.flatMap(({ year, basis, source }, index) => {
    const before = bases[index - 1];
    return before && before.basis !== basis ? [{ year, source, at: (before.year + year) / 2 }] : [];
  });
  return starts.map(({ year, source, at }, index) => {
    const end = starts[index + 1]?.year ?? Infinity;
    return { from: year, to: bases.findLast((one) => one.year < end)?.year ?? year, at, source };
  });
}
