import { linear } from '../../contrast.ts';

/** A row of a matrix for each of three results. */
type Matrix = readonly (readonly number[])[];

/**
 * The colours seen in place of linear red, green and blue: with all three kinds of cone, and with those for long, middle
 * or short waves missing.
 *
 * Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color
 * Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291–1298, at severity 1.0.
 */
export const VISIONS = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

/** From linear light to cones, and from cube roots of these to OKLab. Source: B. Ottosson, bottosson.github.io/posts/oklab. */
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * (vector[at] ?? 0), 0));

function seen(color: readonly number[], vision: keyof typeof VISIONS): number[] {
  const light = times(VISIONS[vision], linear(color)).map((value) => Math.min(1, Math.max(0, value)));
  return times(OKLAB, times(CONES, light).map(Math.cbrt));
}

/**
 * Perceived difference of two colours, as a distance in OKLab: 0 is equal, about 0.02 is just visible side by side,
 * 1 is black and white.
 *
 * @param one - Red, green and blue from 0 to 255.
 */
export function distance(one: readonly number[], other: readonly number[], vision: keyof typeof VISIONS): number {
  const target = seen(other, vision);
  return Math.hypot(...seen(one, vision).map((value, at) => value - (target[at] ?? 0)));
}
