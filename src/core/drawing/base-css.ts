/*
 * The styles of a figure that need no script. Long because it is one list of rules: their order decides, and a fragment
 * contains them as they are.
 */
import { CONTAINMENT, grown, LARGE_TITLE, METRICS } from './metrics.ts';
import { forcedDeclarations, moreContrastDeclarations, tokenDeclarations } from './palette.ts';
import { PICTURE_WIDTHS, shownWidth } from './picture.ts';
import { FONT_FAMILY, HAN_FONT } from './spec.ts';

interface Style {
  readonly size: number;
  readonly line: number;
}

const lineHeight = ({ size, line }: Style) => `line-height:${Number((line / size).toFixed(3))}`;

export const typeCss = (style: Style) => `font-size:${grown(style.size)};${lineHeight(style)}`;

const typeInEm = (style: Style) => `font-size:${style.size / 16}em;${lineHeight(style)}`;

/** Shows the picture for the width of the figure, out of one for each width; the widths are those of `pictureIndexFor`. */
export const pictureRules = (): string =>
  PICTURE_WIDTHS.map((width, index) => {
    const next = PICTURE_WIDTHS[index + 1];
    const range = `${index > 0 ? `${width}px<=` : ''}width${next === undefined ? '' : `<${next}px`}`;
    return `@container (${range}){.picture svg:nth-of-type(${index + 1}){--_w:${shownWidth(width)}px;display:block}}`;
  }).join('');

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
    text-wrap: pretty;
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
  figcaption {
    font-size: ${grown(16)};
    text-wrap: balance;
  }
  @container (width>=${LARGE_TITLE.from}px) {
    figcaption {
      font-size: ${grown(16 * LARGE_TITLE.factor)};
    }
  }
  .title {
    ${typeInEm(METRICS.title)};
    font-weight: 700;
  }
  .subtitle {
    ${typeInEm(METRICS.subtitle)};
  }
  /* Phrases. Where a reader has made letters larger than the figure has space for, they may break. */
  @container (width>=18rem) {
    figcaption span,
    .note span {
      white-space: nowrap;
    }
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
    padding: ${METRICS.gap}px ${METRICS.inset}px 0;
  }
  /* Undoes the scale of the picture, so that its type has one size at any width. */
  .picture text {
    transform-box: fill-box;
    transform-origin: var(--_anchor, 0) 0.6em;
    transform: scale(min(1, tan(atan2(var(--_w), 100cqi - ${2 * METRICS.inset}px))));
  }
  [text-anchor='middle'] {
    --_anchor: 50%;
  }
  [text-anchor='end'] {
    --_anchor: 100%;
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
    overflow: visible;
    letter-spacing: normal;
    word-spacing: normal;
    fill: var(--_text);
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
    word-break: keep-all;
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
    /* In a page without a doctype, browsers take the colour of its body. */
    color: inherit;
    border-collapse: collapse;
    word-break: keep-all;
    ${typeCss({ size: 13, line: 18 })};
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 5px 12px 5px 0;
    border-block-end: 1px solid var(--_grid);
    min-inline-size: 3em;
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
      ${moreContrastDeclarations()};
    }
  }
  @media (forced-colors: active) {
    figure {
      border: 1px solid;
      ${forcedDeclarations()};
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
    details:not([open]) {
      display: var(--figure-print-details, none);
    }
    ::details-content {
      content-visibility: visible;
    }
    .scroll {
      overflow: visible;
    }
    table {
      word-break: normal;
    }
    tr,
    figure,
    figcaption {
      break-inside: avoid;
    }
    figcaption,
    summary {
      break-after: avoid;
    }
  }
`;
