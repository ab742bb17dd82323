export { RareEarthShareElement } from './figures/rare-earth-share/element.ts';
export { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent, type FigureErrorCode } from './element/events.ts';
export { FigureElement } from './element/figure-element.ts';
export { LOCALES, type Locale } from './core/locale.ts';
