import type { Sonification } from './items.ts';

/** The lowest pitch, in hertz, and the octaves above it: what small speakers can play. */
const LOWEST = 220;
const OCTAVES = 3;
/** In a series, the ratio of the highest to the lowest value above zero from which pitches are logarithmic. */
const WIDE = 1000;
/** Where pitches are logarithmic, the part of the range that keeps zero apart from the lowest value above it. */
const ZERO_GAP = 1 / 12;

/** How the values of a sonification become pitches. One scale for all series, so that equal values sound alike. */
export interface PitchScale {
  readonly isLogarithmic: boolean;
  /** The pitch of a value, in hertz; a higher value never has a lower pitch. */
  pitchOf(value: number): number;
}

const pitchAt = (part: number): number => LOWEST * 2 ** (OCTAVES * part);

/**
 * A linear scale begins at zero, as bars do. Where the values of one series span three orders of magnitude, most of them
 * would sound alike, so that the scale is logarithmic.
 */
export function pitchScale({ series }: Pick<Sonification, 'series'>): PitchScale {
  const lists = series.map(({ notes }) => notes.flatMap(({ value }) => value ?? []));
  const values = lists.flat();
  const isWide = lists.some((list) => {
    const positive = list.filter((value) => value > 0);
    return positive.length > 1 && maximum(positive) >= WIDE * minimum(positive);
  });
  if (!isWide || values.some((value) => value < 0)) {
    const [low, high] = [Math.min(0, minimum(values)), Math.max(0, maximum(values))];
    return { isLogarithmic: false, pitchOf: (value) => pitchAt((value - low) / (high - low || 1)) };
  }
  const positive = values.filter((value) => value > 0);
  const start = values.includes(0) ? ZERO_GAP : 0;
  const [low, high] = [Math.log(minimum(positive)), Math.log(maximum(positive))];
  return {
    isLogarithmic: true,
    pitchOf: (value) => pitchAt(value > 0 ? start + ((1 - start) * (Math.log(value) - low)) / (high - low) : 0),
  };
}

// A call with thousands of arguments would fail.
const minimum = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Infinity);
const maximum = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), -Infinity);
