import { SLIDER_RULES, THUMB } from './slider-styles.ts';

/** Styles of the controls with which a reader changes a view. They are fetched together with these. */
export const CONTROLS_CSS = `
${SLIDER_RULES}
.controls fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; border: 0; margin: 0; padding: 0 0 8px }
.controls { font-size: max(13px, .8125rem); line-height: 1.45; padding-inline: 12px }
.step { display: flex; flex-wrap: wrap; align-items: center; gap: 10px; min-block-size: 44px; max-inline-size: 420px; font-variant-numeric: tabular-nums }
.step > b { min-inline-size: 4ch; margin-inline-end: 14px }
.step > small { color: var(--_muted); font-size: max(12px, .75rem) }
.ticks { position: absolute; inset: 18px ${THUMB}px auto; display: flex; justify-content: space-between; pointer-events: none; forced-color-adjust: none }
.ticks i { inline-size: 1px; block-size: 8px; margin-inline: -.5px; background: var(--_muted) }
.controls legend { float: inline-start; min-inline-size: 2.5em; padding: 0; margin-inline-end: 12px; font-weight: 700 }
.controls label { display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px }
.controls fieldset input { accent-color: var(--_text); color-scheme: inherit; font: inherit }
.controls [type=checkbox] { margin-inline: 0 2px }
.controls button { border: 1px solid var(--_muted); margin-block-end: 8px }
.controls [aria-disabled=true] { opacity: .5; cursor: default }
.controls .waits { margin: 0; min-block-size: 36px; color: var(--_muted) }
.strip { inline-size: 100%; min-block-size: 68px; margin-inline: -12px; touch-action: pan-y }
.strip .waits { padding: 12px }
.strip svg { inline-size: auto; max-inline-size: none; cursor: crosshair }
@media (pointer: coarse) { .controls label { min-block-size: 44px } }
`;
