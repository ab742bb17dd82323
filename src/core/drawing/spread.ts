/** A label along one direction, in px. */
export interface SpreadLabel {
  /** Where it would begin if it were alone. */
  readonly at: number;
  /** How much space it takes. */
  readonly size: number;
}

/**
 * Moves labels apart that are closer than a gap, and keeps them between two ends. Labels keep their order along the
 * direction. If there are more than fit, they exceed the first end.
 *
 * @returns where each begins, in the order of the labels.
 */
export function spread(labels: readonly SpreadLabel[], gap: number, from: number, to = Infinity): number[] {
  const moved = labels.map((label) => ({ ...label }));
  const ordered = moved.toSorted((a, b) => a.at - b.at);
  let free = from;
  for (const label of ordered) {
    label.at = Math.max(label.at, free);
    free = label.at + (label.size + gap);
  }
  free = to;
  for (const label of ordered.toReversed()) {
    if (label.at + label.size <= free) break;
    label.at = free - label.size;
    free = label.at - gap;
  }
  return moved.map(({ at }) => at);
}
