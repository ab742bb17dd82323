import { DARK, LIGHT, type Token } from '../core/drawing/palette.ts';

/** A colour of the figures, as the page has set it. */
const colour = (token: Token): string => `var(--figure-${token}, light-dark(${LIGHT[token]}, ${DARK[token]}))`;

// Named so that editors and the formatter treat it as a stylesheet.
const css = String.raw;

/**
 * Beside the text on wide pages, above it on narrow ones, where it never takes more than 60 % of the height. The figures
 * of all steps are in one cell, which is as tall as the tallest, and only one of them is seen. What changes is how
 * opaque they are, which moves nothing.
 */
export const STEPS_CSS = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .stage {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--steps-inset, 0px);
    box-sizing: border-box;
    block-size: min(60svh, var(--steps-height, 36rem));
    overflow: hidden auto;
    background: ${colour('surface')};
    border-block-end: 1px solid ${colour('grid')};
  }
  /* The figure goes on below. */
  .more::after {
    content: '';
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    display: block;
    block-size: 2rem;
    margin-block-start: -2rem;
    background: linear-gradient(#0000, ${colour('surface')});
    pointer-events: none;
  }
  /* Small, because they stand over the title. Lower, the browser would scroll the page to another step. */
  .moves {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    display: flex;
    justify-content: flex-end;
    gap: 4px;
    block-size: 0;
    opacity: 0;
    pointer-events: none;
  }
  .moves:focus-within {
    opacity: 1;
    pointer-events: auto;
  }
  button {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 1px solid ${colour('muted')};
    border-radius: 4px;
    background: ${colour('surface')};
    color: ${colour('text')};
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid ${colour('focus')};
    outline-offset: -3px;
  }
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  ::slotted([slot='figure']) {
    grid-area: 1/1;
    inline-size: 100%;
    zoom: var(--steps-zoom, 0.8);
    visibility: hidden;
    opacity: 0;
    transition:
      visibility 0s 0.2s,
      opacity 0s 0.2s;
  }
  ::slotted([slot='figure'][data-shown]) {
    z-index: 1;
    visibility: inherit;
    opacity: 1;
    transition: opacity 0.2s;
  }
  ::slotted(:not([slot])) {
    --_covered: calc(var(--steps-inset, 0px) + min(60svh, var(--steps-height, 36rem)));
    box-sizing: border-box;
    min-block-size: var(--steps-space, 45svh);
    scroll-margin-block-start: var(--_covered);
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 50rem) {
    .all {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(15rem, 2fr);
      column-gap: 2rem;
      align-items: start;
    }
    .stage {
      inset-block-start: calc(var(--steps-inset, 0px) + 1rem);
      block-size: auto;
      max-block-size: calc(100svh - var(--steps-inset, 0px) - 2rem);
      border: 0;
    }
    ::slotted([slot='figure']) {
      zoom: 1;
    }
    ::slotted(:not([slot])) {
      --_covered: calc(var(--steps-inset, 0px) + 1rem);
      min-block-size: var(--steps-space, 80svh);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    ::slotted([slot='figure']),
    ::slotted([slot='figure'][data-shown]) {
      transition: none;
    }
  }
  /* In a page of columns, the steps stay in one: a part in the next has no figure beside it. */
  @media screen {
    :host {
      break-inside: avoid;
    }
  }
  @media print {
    .all {
      display: block;
    }
    .stage {
      position: static;
      block-size: auto;
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    .moves,
    .more::after,
    .pictured > .stage,
    ::slotted([slot='figure']:not([data-shown])) {
      display: none;
    }
    ::slotted([slot='figure']) {
      zoom: 1;
    }
    ::slotted(:not([slot])) {
      min-block-size: 0;
    }
  }
`;

/**
 * For the tree that the element is in: the pictures of the steps, which the figure replaces on a screen and which fit a
 * page of paper; and where a jump to a part of a step ends, which is below what the figure covers.
 */
export const PICTURES_CSS = css`
  @media screen {
    figure-steps[data-live] [data-step-picture] {
      display: none !important;
    }
  }
  @media print {
    figure-steps > :not([slot]) {
      break-inside: avoid;
    }
    [data-step-picture] img {
      inline-size: 100%;
      max-block-size: 60vh;
      object-fit: contain;
      object-position: 0 0;
    }
  }
  figure-steps > :not([slot]) * {
    scroll-margin-block-start: var(--_covered);
  }
`;

/**
 * Stylesheet for the head of a page: gives the steps the places that they have once the script is there, so that nothing
 * moves under a reader who opens the page in its middle. Where the script does not come within 8 s, the pictures of the
 * steps are shown, as they are without script.
 */
export const PAGE_CSS = css`
  ${PICTURES_CSS}
  @media screen and (scripting: enabled) {
    figure-steps:not([data-live]) [data-step-picture] {
      animation: figure-steps-awaited 8s;
    }
    figure-steps:not(:defined) {
      display: block;
      container-type: inline-size;
      break-inside: avoid;
    }
    figure-steps:not(:defined) > [slot='figure'] {
      position: sticky;
      inset-block-start: var(--steps-inset, 0px);
      box-sizing: border-box;
      min-block-size: 0;
      block-size: calc(min(60svh, var(--steps-height, 36rem)) / var(--steps-zoom, 0.8));
      overflow: clip;
      zoom: var(--steps-zoom, 0.8);
    }
    figure-steps:not(:defined) > :not([slot]) {
      box-sizing: border-box;
      min-block-size: var(--steps-space, 45svh);
    }
    @container (min-width: 50rem) {
      figure-steps:not(:defined) > [slot='figure'] {
        float: inline-start;
        inset-block-start: calc(var(--steps-inset, 0px) + 1rem);
        inline-size: calc((100% - 2rem) * 0.6);
        block-size: auto;
        max-block-size: calc(100svh - var(--steps-inset, 0px) - 2rem);
        zoom: 1;
      }
      figure-steps:not(:defined) > :not([slot]) {
        min-block-size: var(--steps-space, 80svh);
        margin-inline-start: calc((100% - 2rem) * 0.6 + 2rem);
      }
    }
  }
  @keyframes figure-steps-awaited {
    from,
    to {
      display: none;
    }
  }
`;
