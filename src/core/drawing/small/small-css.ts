import { grown } from '../metrics.ts';
import { SMALL } from './small-metrics.ts';

// Named so that editors and the formatter treat it as a stylesheet.
const css = String.raw;

/** Styles of a small figure: the picture, the title below it, and space for a button. */
export const SMALL_CSS = css`
  :host([size='small']) figure {
    padding-block: 0 ${SMALL.button}px;
  }
  :host([size='small']) .picture {
    order: -1;
  }
  :host([size='small']) .title {
    font-size: ${grown(SMALL.title.size)};
    min-block-size: ${SMALL.lines}lh;
  }
  :host([size='small']) span {
    white-space: nowrap;
  }
  :host([size='small']) :is(.subtitle, .note, .source, details) {
    display: none;
  }
`;
