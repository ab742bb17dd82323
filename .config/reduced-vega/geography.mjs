/** Stands for d3-geo in Vega's expressions until a script that carries it provides it. */
export let geoArea;
export let geoBounds;
export let geoCentroid;

export function provideGeography(geography) {
  ({ geoArea, geoBounds, geoCentroid } = geography);
}
