/** The interpolator of Vega's colour schemes. The compiler's script provides the others. */
export { interpolateRgb, piecewise } from 'd3-interpolate';

export let interpolateRgbBasis;
export let interpolateHsl;
export let interpolateHslLong;
export let interpolateLab;
export let interpolateHcl;
export let interpolateHclLong;
export let interpolateCubehelix;
export let interpolateCubehelixLong;

export function provideInterpolators(all) {
  ({
    interpolateRgbBasis,
    interpolateHsl,
    interpolateHslLong,
    interpolateLab,
    interpolateHcl,
    interpolateHclLong,
    interpolateCubehelix,
    interpolateCubehelixLong,
  } = all);
}
