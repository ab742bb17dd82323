/** Sound as samples of 16 bits, one channel. */

/** Samples per second, as the voices have them. */
export const SAMPLE_RATE = 22_050;

export type Samples = Int16Array;

export const secondsOf = (samples: Samples): number => samples.length / SAMPLE_RATE;

export const silence = (seconds: number): Samples => new Int16Array(Math.round(seconds * SAMPLE_RATE));

export function joinedSamples(parts: readonly Samples[]): Samples {
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
