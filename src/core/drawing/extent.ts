/** The left and right end of a label, in px. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** The extent of a text; `x` is its start, middle or end. */
export function extentOf(x: number, width: number, align: 'left' | 'center' | 'right'): Extent {
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width };
}

/** Whether there is a gap between a label and each of the others on its line. */
export const isApart = (label: Extent, others: readonly Extent[], gap = 0): boolean =>
  others.every(({ left, right }) => label.right + gap <= left || right + gap <= label.left);
