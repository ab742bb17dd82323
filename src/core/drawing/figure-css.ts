import { METRICS } from './metrics.ts';
import { BASE_CSS, typeCss } from './base-css.ts';
import { SMALL_CSS } from './small/small-css.ts';

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
    outline: none;
  }
  .error {
    ${typeCss(METRICS.note)};
    margin-inline: ${METRICS.inset}px;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
  }
  .error:has(:not(:empty)) {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 8px;
    padding: 8px;
    border: 1px solid light-dark(#b3261e, #ff9d94);
    border-inline-start-width: 4px;
  }
  .error:has(:not(:empty))::before {
    content: '!' / '';
    min-inline-size: 1.4em;
    border: 2px solid;
    border-radius: 50%;
    font-weight: 700;
    text-align: center;
  }
  [role='tablist'] {
    display: flex;
    gap: 0 20px;
    min-block-size: ${METRICS.tabs}px;
    align-items: center;
    flex-wrap: wrap;
    padding-inline: ${METRICS.inset}px;
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
  /* Begins where the title does. */
  [role='tab'] {
    padding-inline: 0;
    outline-offset: 2px;
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
  /*
   * Dark Reader makes the page dark, and so the figure, which has colours for that. It also replaces those of shapes, by
   * what it takes a large shape for: a background.
   */
  figure [data-darkreader-inline-fill] {
    fill: revert-layer !important;
  }
  figure [data-darkreader-inline-stroke] {
    stroke: revert-layer !important;
  }
  ${SMALL_CSS}
  /*
   * What is not brought out turns grey, at 3:1 or more, and keeps its form, which may say how sure it is; words keep
   * their contrast. Grey that is brought out turns dark, except a bar that holds words. A knockout stays.
   */
  @media not ((prefers-contrast: more) or (forced-colors: active)) {
    [data-emphasis] [data-id]:not([data-lit], text, [fill='none'], [fill*='surface']) {
      fill: var(--_series-2) !important;
    }
    [data-emphasis] [data-id][fill-opacity]:not([data-lit]) {
      fill: var(--_series-1) !important;
    }
    [data-emphasis] [stroke][data-id]:not([data-lit], [stroke*='surface']) {
      stroke: var(--_series-2) !important;
    }
    [data-emphasis] text[fill*='surface']:not([data-lit]) {
      fill: var(--_text) !important;
    }
    [data-lit]:is([fill*='series-1'], path[fill*='series-2']) {
      fill: var(--_text) !important;
    }
    [data-lit]:is([stroke*='series-1'], [stroke*='series-2']) {
      stroke: var(--_text) !important;
    }
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    [data-lit]:not(text, [fill='none'], [stroke*='surface']) {
      stroke: var(--_text);
      stroke-width: 2;
    }
  }
  @media print {
    [role='tablist'],
    .controls,
    details.controls,
    button:not(.sort) {
      display: none;
    }
  }
`;

/** Stylesheet of an element's shadow tree. */
export const FIGURE_CSS = BASE_CSS + CONTROLS_CSS;
