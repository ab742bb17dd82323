import { CONTAINMENT, METRICS } from './metrics.ts';
import { tokenDeclarations } from './palette.ts';
import { FONT_FAMILY, HAN_FONT } from './spec.ts';

// Text scales with the reader's font size, but is never smaller than the size that the layout reserves space for.
export const typeCss = (style: { readonly size: number; readonly line: number }) =>
  `font-size:max(${style.size}px,${style.size / 16}rem);line-height:${Number((style.line / style.size).toFixed(3))}`;

// Named so that editors and the formatter treat it as a stylesheet.
const css = String.raw;

/** Styles of a figure without controls, as in a page without script. */
export const BASE_CSS = css`
  :host {
    display: block;
    ${CONTAINMENT};
  }
  :host([hidden]) {
    display: none;
  }
  [data-theme='light'] {
    color-scheme: only light;
  }
  [data-theme='dark'] {
    color-scheme: only dark;
  }
  figure {
    /* The page's typography does not apply inside the figure, except for spacing that a reader may have set. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: break-word;
    /* The same grid cell as the spacer of the snippet's stylesheet. */
    grid-area: 1/1;
    position: relative;
    display: flex;
    flex-direction: column;
    ${tokenDeclarations()};
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--figure-font-family, ${FONT_FAMILY.replace(HAN_FONT, `var(--_han, ${HAN_FONT})`)});
    padding-block: ${METRICS.blockPadding}px 0;
  }
  figcaption,
  .note,
  .source,
  details {
    padding-inline: ${METRICS.inset}px;
  }
  .title {
    ${typeCss(METRICS.title)};
    font-weight: 700;
    text-wrap: balance;
  }
  .subtitle {
    ${typeCss(METRICS.subtitle)};
  }
  /* Set once and inherited: matching the language on each of thousands of shapes would delay the picture. */
  figure:lang(ja),
  figure:lang(zh) {
    line-break: strict;
  }
  /* The language of fonts and line breaks, which all also resets. */
  figure:lang(ja) {
    -webkit-locale: 'ja';
    word-break: auto-phrase;
  }
  figure:lang(ko) {
    --_han: 'Noto Sans CJK KR';
    word-break: keep-all;
  }
  figure:lang(zh-Hans) {
    -webkit-locale: 'zh-Hans';
    --_han: 'Noto Sans CJK SC';
  }
  figure:lang(zh-Hant) {
    -webkit-locale: 'zh-Hant';
    --_han: 'Noto Sans CJK TC';
  }
  .unseen {
    position: absolute;
    margin: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .picture {
    padding-block-start: ${METRICS.gap}px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_muted);
  }
  svg,
  summary::before {
    forced-color-adjust: none;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    letter-spacing: normal;
    word-spacing: normal;
    background: var(--_surface);
  }
  .note,
  summary,
  ul {
    ${typeCss(METRICS.note)};
  }
  .note,
  .source {
    padding-block-start: ${METRICS.below}px;
  }
  .source {
    ${typeCss(METRICS.source)};
  }
  summary {
    cursor: pointer;
    display: flex;
    min-block-size: ${METRICS.disclosure}px;
    align-items: center;
    gap: 6px;
  }
  summary::before {
    content: '';
    border: 5px solid transparent;
    border-inline-start-color: currentColor;
    border-inline-end-width: 0;
  }
  [open] > summary::before {
    rotate: 90deg;
  }
  .scroll {
    overflow-x: auto;
    margin-block: 8px ${METRICS.blockPadding}px;
  }
  table {
    border-collapse: collapse;
    ${typeCss({ size: 13, line: 18 })};
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 5px 12px 5px 0;
    border-block-end: 1px solid var(--_grid);
    min-inline-size: 4em;
  }
  thead th {
    font-weight: 400;
  }
  .subtitle,
  .source,
  thead th {
    color: var(--_muted);
  }
  .number {
    text-align: end;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
    padding-block-end: ${METRICS.blockPadding}px;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    figure {
      --_muted: var(--_text);
      --_grid: var(--_series-2);
    }
  }
  @media (forced-colors: active) {
    figure {
      border: 1px solid;
      --_text: CanvasText;
      --_surface: Canvas;
      --_china: LinkText;
      --_us: CanvasText;
      --_series-1: GrayText;
      --_series-2: color-mix(in srgb, CanvasText 45%, Canvas);
      --_series-3: Highlight;
      --_highlight: Highlight;
      --_focus: Highlight;
    }
    a {
      color: LinkText;
    }
    [fill-opacity] {
      stroke: GrayText;
    }
  }
  @media print {
    [data-theme] {
      color-scheme: only light;
    }
    ::details-content {
      content-visibility: visible;
    }
    .scroll {
      overflow: visible;
    }
    th,
    td {
      min-inline-size: 0;
    }
    figcaption,
    tr {
      break-inside: avoid;
    }
    figcaption,
    summary {
      break-after: avoid;
    }
  }
`;
