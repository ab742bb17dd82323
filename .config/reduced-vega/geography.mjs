/** Replaces d3-geo in Vega's expressions until the compiler's script, which contains it, provides it. */
export let geoArea;
export let geoBounds;
export let geoCentroid;

export function provideGeography(geography) {
  ({ geoArea, geoBounds, geoCentroid } = geography);
}
