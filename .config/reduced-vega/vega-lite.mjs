/** The Vega-Lite compiler, with the parts of Vega that the library's own specs don't need but others may. */
import 'reduced-vega/provider';
import { hcl, lab } from 'd3-color';
import * as geography from 'd3-geo';
import * as interpolators from 'd3-interpolate';
import * as scales from 'd3-scale';
import { transforms } from 'vega-dataflow';
import { extend } from 'vega-util';
import * as dataTransforms from 'vega-transforms/index.js';
import * as crossfilter from 'vega-crossfilter';
import * as force from 'vega-force';
import * as geo from 'vega-geo';
import * as hierarchy from 'vega-hierarchy';
import * as label from 'vega-label';
import * as regression from 'vega-regression';
import * as voronoi from 'vega-voronoi';
import * as wordcloud from 'vega-wordcloud';
import axisticks from 'vega-encode/src/AxisTicks.js';
import legendentries from 'vega-encode/src/LegendEntries.js';
import linkpath from 'vega-encode/src/LinkPath.js';
import pie from 'vega-encode/src/Pie.js';
import stack from 'vega-encode/src/Stack.js';
import { formats } from 'vega-loader';
import topojson from 'vega-loader/src/formats/topojson.js';
import { interpolateColors, scale, scheme } from 'vega-scale';
import { continuous, discrete } from 'vega-scale/src/palettes.js';
import curves from 'vega-scenegraph/src/path/curves.js';
import overlap from 'vega-view-transforms/src/Overlap.js';
import { easeFunctions } from 'vega-functions/src/functions/ease.js';
import { expressionFunction } from 'vega-functions';
import { provideCurves } from './curves.mjs';
import { provideGeography } from './geography.mjs';
import { provideInterpolators } from './interpolators.mjs';

extend(transforms, dataTransforms, geo, force, label, hierarchy, regression, voronoi, wordcloud, crossfilter);
extend(transforms, { axisticks, legendentries, linkpath, overlap, pie, stack });
provideGeography(geography);
provideInterpolators(interpolators);
provideCurves(curves);
for (const [name, evaluate] of Object.entries({ ...easeFunctions, hcl, lab })) expressionFunction(name, evaluate);
// As Vega registers them.
scale('log', scales.scaleLog, ['continuous', 'log']);
scale('pow', scales.scalePow, 'continuous');
scale('sqrt', scales.scaleSqrt, 'continuous');
scale('symlog', scales.scaleSymlog, 'continuous');
scale('time', scales.scaleTime, ['continuous', 'temporal']);
for (const family of ['Sequential', 'Diverging'])
  for (const [name, kind] of [
    ['linear', ''],
    ['log', 'Log'],
    ['pow', 'Pow'],
    ['sqrt', 'Sqrt'],
    ['symlog', 'Symlog'],
  ])
    scale(`${family.toLowerCase()}-${name}`, scales[`scale${family}${kind}`], [
      'continuous',
      'interpolating',
      ...(kind === 'Log' ? ['log'] : []),
    ]);
scale('sequential', scales.scaleSequential, ['continuous', 'interpolating']);
scale('quantile', scales.scaleQuantile, ['discretizing', 'quantile']);
scale('quantize', scales.scaleQuantize, 'discretizing');
scale('threshold', scales.scaleThreshold, 'discretizing');
formats('topojson', topojson);
// A palette is a list, or hexadecimal digits without separators, six for each colour.
const coloursOf = (palette) => (Array.isArray(palette) ? palette : palette.match(/.{6}/gu).map((hex) => `#${hex}`));
for (const [name, palette] of Object.entries(discrete)) scheme(name, coloursOf(palette));
for (const [name, palette] of Object.entries(continuous)) scheme(name, interpolateColors(coloursOf(palette)));

export { compile } from 'vega-lite';
