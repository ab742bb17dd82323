import { METRICS } from './metrics.ts';
import { BASE_CSS, typeCss } from './base-css.ts';

// Named so that editors and the formatter treat it as a stylesheet.
const css = String.raw;

/** Styles of the controls that an element adds around the figure. */
const CONTROLS_CSS = css`
  /*
   * In the same grid cell as the spacer of the snippet's stylesheet, which reserves its height, and in the page's colours,
   * like the fallback content in it.
   */
  .placeholder {
    grid-area: 1/1;
    border-block: 1px solid #8886;
    --_muted: currentColor;
    --_focus: currentColor;
  }
  .error {
    padding-inline: ${METRICS.inset}px;
    ${typeCss(METRICS.source)};
    overflow-wrap: anywhere;
  }
  .error:has(:not(:empty)) {
    padding-block: 8px;
  }
  [role='tablist'] {
    display: flex;
    gap: 4px;
    min-block-size: ${METRICS.tabs}px;
    align-items: center;
    flex-wrap: wrap;
    padding-inline: ${METRICS.inset - 8}px;
  }
  .controls {
    min-block-size: ${METRICS.controls}px;
  }
  [role='tablist'] ~ .picture {
    padding-block-start: 0;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    ${typeCss({ size: 14, line: 20 })};
    padding: 6px 8px 4px;
    border-block-end: 2px solid transparent;
    color: var(--_muted);
    white-space: nowrap;
    forced-color-adjust: none;
  }
  button:hover {
    color: var(--_text);
  }
  [aria-selected='true'] {
    border-color: var(--_text);
    color: var(--_text);
    font-weight: 700;
  }
  .error button {
    border: 1px solid var(--_muted);
    color: var(--_text);
  }
  [data-dimmed] {
    opacity: 0.25;
  }
  @media print {
    [role='tablist'],
    .controls,
    button:not(.sort) {
      display: none;
    }
  }
`;

/** Stylesheet of an element's shadow tree. */
export const FIGURE_CSS = BASE_CSS + CONTROLS_CSS;
