import type { Locale } from '../i18n/locale.ts';
import { widestOverLocales } from './over-locales.ts';
import { MARGIN } from './spec.ts';
import { textWidth } from './text.ts';

/** Sizes of a legend in px. */
export interface LegendSizes {
  /** From the left end of an entry, where its sample begins, to its label. */
  readonly label: number;
  /** Space between two entries of a row. */
  readonly between: number;
  /** Distance between two rows. */
  readonly row: number;
  /** Whether entries are in columns of the same width, with rows as even as possible, instead of one after another. */
  readonly isGrid?: boolean;
}

/** An entry: where it begins, the baseline of its label, and the label in the language of the picture. */
export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface PlacedLegend<Sample> {
  readonly entries: readonly (Sample & LegendEntry)[];
  /** Where a further entry would be beside the last one. */
  readonly next: { readonly x: number; readonly y: number };
}

/**
 * Places the samples of a legend with their labels, in as many rows as they need, with space for the widest label of any
 * language.
 *
 * @param samples - Each with its label in a language.
 * @param width - Width of the picture.
 * @param top - Baseline of the first row.
 */
export function placeLegend<Sample extends object>(
  samples: readonly (readonly [sample: Sample, labelIn: (locale: Locale) => string])[],
  { label: indent, between, row, isGrid }: LegendSizes,
  locale: Locale,
  width: number,
  top = 14,
): PlacedLegend<Sample> {
  // Each with the space after it.
  const sizes = samples.map(([, labelIn]) => indent + widestOverLocales((each) => textWidth(labelIn(each))) + between);
  const column = Math.ceil(Math.max(...sizes));
  let right = width - MARGIN + between;
  if (isGrid) {
    const rows = Math.ceil(samples.length / Math.floor((right - MARGIN) / column));
    right = MARGIN + Math.ceil(samples.length / rows) * column;
  }
  let x = MARGIN;
  let y = top;
  const entries = samples.map(([sample, labelIn], index) => {
    const size = isGrid ? column : (sizes[index] ?? 0);
    if (x > MARGIN && x + size > right) {
      x = MARGIN;
      y += row;
    }
    const entry = { ...sample, label: labelIn(locale), x: Math.ceil(x), y };
    x += size;
    return entry;
  });
  return { entries, next: { x, y } };
}
