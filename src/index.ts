export { LOCALES, type Locale } from './core/locale.ts';
export { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent, type FigureErrorCode } from './element/events.ts';
export { FigureElement } from './element/figure-element.ts';
export { DependencySankeyElement } from './figures/dependency-sankey/element.ts';
export { ExportControlTimelineElement } from './figures/export-control-timeline/element.ts';
export { RareEarthShareElement } from './figures/rare-earth-share/element.ts';
