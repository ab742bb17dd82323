import { css, unsafeCSS } from 'lit';
import { CONTAINMENT, METRICS } from '../core/metrics.ts';
import { tokenDeclarations } from '../core/palette.ts';
import { FONT_FAMILY } from '../core/spec.ts';

const { inset, blockPadding, title, subtitle, tabs, controls, gap, note, source, below, disclosure } = METRICS;
const px = (value: number) => unsafeCSS(`${String(value)}px`);
// Words grow with the reader's font size but never below the size that the page's layout was reserved for.
const type = (style: { readonly size: number; readonly line: number }) =>
  unsafeCSS(
    `font-size:max(${String(style.size)}px,${String(style.size / 16)}rem);line-height:${String(style.line / style.size)}`,
  );

export const figureStyles = css`
  :host {
    display: block;
    ${unsafeCSS(CONTAINMENT)};
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
    /* A page's own typography stops at the figure's edge, but for the spacing that a reader may have set. */
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    /* One cell with the spacer of the snippet's stylesheet. */
    grid-area: 1 / 1;
    position: relative;
    display: flex;
    flex-direction: column;
    ${unsafeCSS(tokenDeclarations())};
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--figure-font-family, ${unsafeCSS(FONT_FAMILY)});
    padding-block: ${px(blockPadding)} 0;
  }
  figcaption,
  .note,
  .source,
  details,
  .fault {
    padding-inline: ${px(inset)};
  }
  p,
  .title,
  .subtitle {
    margin: 0;
  }
  .title {
    ${type(title)};
    font-weight: 700;
    text-wrap: balance;
  }
  .subtitle {
    ${type(subtitle)};
    color: var(--_muted);
  }
  /* Inherited: asked of each shape, the language of thousands would keep a picture waiting. */
  figure:lang(ja),
  figure:lang(zh) {
    line-break: strict;
  }
  .title:lang(ja) {
    word-break: auto-phrase;
  }
  figure:lang(ko) {
    word-break: keep-all;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [role='tablist'] {
    display: flex;
    gap: 4px;
    min-block-size: ${px(tabs)};
    align-items: center;
    flex-wrap: wrap;
    padding-inline: ${px(inset - 8)};
  }
  .controls {
    min-block-size: ${px(controls)};
  }
  .picture {
    padding-block-start: ${px(gap)};
  }
  [role='tablist'] ~ .picture {
    padding-block-start: 0;
  }
  button {
    all: unset;
    box-sizing: border-box;
    cursor: pointer;
    ${type({ size: 14, line: 20 })};
    padding: 6px 8px 4px;
    border-block-end: 2px solid transparent;
    color: var(--_muted);
    white-space: nowrap;
  }
  button:hover {
    color: var(--_text);
  }
  [aria-selected='true'] {
    border-color: var(--_text);
    color: var(--_text);
    font-weight: 700;
  }
  .fault button {
    border: 1px solid var(--_muted);
    color: var(--_text);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_muted);
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    letter-spacing: normal;
    word-spacing: normal;
    /* Shapes that differ by colour would become one; the picture keeps its own surface and contrast. */
    forced-color-adjust: none;
    background: var(--_surface);
  }
  [data-dimmed] {
    opacity: 0.25;
  }
  .note {
    ${type(note)};
    padding-block-start: ${px(below)};
  }
  .source {
    padding-block-start: ${px(below)};
  }
  .source,
  .fault {
    ${type(source)};
    color: var(--_muted);
  }
  .fault {
    color: var(--_text);
  }
  .fault:has(button) {
    padding-block: 8px;
  }
  summary {
    cursor: pointer;
    min-block-size: ${px(disclosure)};
    display: flex;
    align-items: center;
    gap: 6px;
    ${type({ size: 13, line: 19 })};
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
    margin-block: 8px ${px(blockPadding)};
  }
  table {
    border-collapse: collapse;
    ${type({ size: 13, line: 18 })};
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
    color: var(--_muted);
    font-weight: 400;
  }
  tbody th {
    font-weight: 700;
  }
  .number {
    text-align: end;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
    ${type({ size: 13, line: 19 })};
    padding-block-end: ${px(blockPadding)};
  }
  @media (forced-colors: active) {
    figure {
      border: 1px solid;
    }
    button {
      border-color: Canvas;
    }
    [aria-selected='true'] {
      border-color: Highlight;
    }
    summary::before {
      forced-color-adjust: none;
    }
  }
`;
