import { typeCss } from '../base-css.ts';
import { METRICS } from '../metrics.ts';
import { SMALL } from './small-metrics.ts';

// Named so that editors and the formatter treat it as a stylesheet.
const css = String.raw;

/** Styles of a small figure: the picture, the title below it, and space for a button. */
export const SMALL_CSS = css`
  [data-small] {
    padding-block: 0 ${SMALL.button}px;
  }
  [data-small] .picture {
    order: -1;
    padding: ${SMALL.above}px ${METRICS.inset}px ${SMALL.gap}px;
  }
  [data-small] .title {
    ${typeCss(SMALL.title)};
    min-block-size: ${SMALL.lines}lh;
  }
  [data-small] span {
    white-space: nowrap;
  }
  [data-small] :is(.subtitle, .note, .source, details) {
    display: none;
  }
`;
