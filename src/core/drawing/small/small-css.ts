import { grown } from '../metrics.ts';
import { SMALL } from './small-metrics.ts';

// Named so that editors and the formatter treat it as a stylesheet.
const css = String.raw;

/** Without quotation marks, which the minifier leaves in `:host()`. */
const HOST = ':host([size=small])';

/** Styles of a small figure: the picture, the title below it, and space for a button. */
export const SMALL_CSS = css`
  ${HOST} figure {
    padding-block: 0 ${SMALL.button}px;
  }
  ${HOST} .picture {
    order: -1;
  }
  ${HOST} .title {
    font-size: ${grown(SMALL.title.size)};
    min-block-size: ${SMALL.lines}lh;
  }
  ${HOST} span {
    white-space: nowrap;
  }
  ${HOST} :is(.subtitle, .note, .source, details) {
    display: none;
  }
`;
