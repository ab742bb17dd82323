import type { PositionScale } from '../../core/drawing/encoding.ts';

/** A linear scale from numbers to px, which a layout can read as well as a channel. */
export interface LinearScale extends PositionScale<number> {
  readonly domain: readonly [from: number, to: number];
  readonly range: readonly [start: number, end: number];
  /** The px of a number. */
  at(value: number): number;
}

export const linearScale = (domain: LinearScale['domain'], range: LinearScale['range']): LinearScale => {
  const [from, to] = domain;
  const [start, end] = range;
  return { domain, range, at: (value) => start + ((value - from) / (to - from)) * (end - start) };
};
