import { SLIDER_RULES } from '../../slider-styles.ts';

/** The toolbar lies over the first row of the player, which it had to itself before. */
export const PLAYER_CSS = `
${SLIDER_RULES}
.player { padding: 0 12px 8px; font-size: max(13px, .8125rem); line-height: 1.45; overflow-wrap: anywhere }
.player > .measure { display: flex; align-items: center; min-block-size: 44px; padding-inline-end: 120px; font-weight: 700 }
.player > .now { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px }
.player select { box-sizing: border-box; min-block-size: 44px; max-inline-size: 100%; padding-inline: 8px; border: 1px solid var(--_muted); border-radius: 3px; background: var(--_surface); color: var(--_text); font: inherit }
.readout { display: grid; flex: 1 1 220px; align-items: center }
.readout > * { grid-area: 1/1 }
.readout > .longest { visibility: hidden }
.readout b { display: block; font-size: max(19px, 1.1875rem); line-height: 1.25; font-variant-numeric: tabular-nums }
.transport, .buttons { display: flex; flex-wrap: wrap; align-items: center }
.transport { gap: 6px 16px; padding-block-start: 6px }
.buttons { gap: 4px; margin-inline-start: -12px }
.transport > .slider { flex: 1 0 100% }
.transport > .choices { display: contents }
.player label { display: inline-flex; align-items: center; gap: 6px; min-block-size: 44px; cursor: pointer }
.player [type=checkbox] { inline-size: 18px; block-size: 18px; margin: 0; flex: none; accent-color: var(--_text) }
.ends { display: flex; justify-content: space-between; gap: 16px; margin-block-start: -10px; color: var(--_muted); font-size: max(12px, .75rem); font-variant-numeric: tabular-nums }
.player button { display: inline-flex; align-items: center; justify-content: center; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%; color: var(--_text) }
.player button:hover { background: var(--_grid) }
.player button[aria-disabled=true] { opacity: .4; cursor: default }
.player .play { border: 1px solid var(--_muted) }
.player svg { inline-size: 20px; block-size: 20px; background: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; forced-color-adjust: auto }
.player p { margin: 4px 0 0 }
@container (min-width: 35em) {
  .player > .measure { padding-inline-end: 28em }
  .transport > .slider { order: 1; flex: 1 0 200px }
  .transport > .choices { display: flex; order: 2; gap: 6px 16px }
}
@media print { .player { display: none } }
`;
