/**
 * The parts of Vega that vega-embed needs to render a compiled spec as SVG: parser, view, interpreter and the few
 * transforms of the library's own specs. The compiler's chunk adds the others.
 */
import { transforms } from 'vega-dataflow';
import * as encode from 'vega-encode';
import * as dataTransforms from 'vega-transforms';
import { extend } from 'vega-util';
import bound from 'vega-view-transforms/src/Bound.js';
import identifier from 'vega-view-transforms/src/Identifier.js';
import mark from 'vega-view-transforms/src/Mark.js';
import render from 'vega-view-transforms/src/Render.js';
import viewlayout from 'vega-view-transforms/src/ViewLayout.js';

extend(transforms, dataTransforms, encode, { bound, identifier, mark, render, viewlayout });

export { version } from 'vega/package.json';
export * from 'vega-util';
export { loader } from 'vega-loader';
export { SVGHandler, SVGRenderer, renderModule } from 'vega-scenegraph';
export { View } from 'vega-view';
export { parse } from 'vega-parser';
export { expressionFunction } from 'vega-functions';
export { numberFormatDefaultLocale as formatLocale, timeFormatDefaultLocale as timeFormatLocale } from 'vega-format';
