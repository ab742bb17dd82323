/**
 * The toolbar has no height and overlaps the line of the disclosure that follows it, so that nothing moves when it
 * appears. The text of the disclosure wraps to two lines, for which there is space, before it would reach a button.
 *
 * What follows a `:has()` is never a plain `button`: at each move of the focus, Chromium would restyle all cells of the
 * picture.
 */
export const TOOLBAR_CSS = `
.tools { position: relative; z-index: 1; block-size: 0; display: flex; justify-content: end; align-items: start; padding-inline-end: 4px }
.apart > .tools { block-size: auto }
.tools > button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; box-sizing: border-box; min-inline-size: 32px; min-block-size: 32px; margin-block-start: 6px; padding: 0 4px; border: 0; border-radius: 3px; font-size: max(13px, .8125rem) }
.tools > button > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
.tools > button:hover, .tools [aria-expanded=true] { background: var(--_grid); color: var(--_text) }
.tools svg { inline-size: 18px; block-size: 18px; flex: none; background: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; forced-color-adjust: auto }
:has(> .tools) ~ details > summary { max-inline-size: calc(100% - 120px) }
.tools:has([data-tool=plain]) > [data-tool] { min-inline-size: 28px; padding: 0 2px }
:has(> .tools > [data-tool=plain]) ~ details > summary { max-inline-size: calc(100% - 132px) }
.notice { position: absolute; inset: auto 8px 4px auto; margin: 0; max-inline-size: min(360px, calc(100% - 16px)); overflow-wrap: anywhere }
.notice:not(:empty), .popup { box-sizing: border-box; padding: 8px 10px; border: 1px solid var(--_muted); border-radius: 3px; background: var(--_surface); color: var(--_text); font-size: max(13px, .8125rem); line-height: 1.45; box-shadow: 0 2px 8px rgb(0 0 0 / .18) }
.popup { position: fixed; inset: auto; margin: 0; inline-size: max-content; max-inline-size: calc(100% - 16px) }
.popup.files { padding: 4px }
.popup :is(a, button) { display: block; box-sizing: border-box; inline-size: 100%; padding: 8px 12px; border: 0; border-radius: 3px; font-size: inherit; color: var(--_text) }
.popup a { line-height: normal; text-decoration: none }
.popup :is(a, button):hover { background: var(--_grid) }
.popup label { display: block }
.popup textarea { display: block; box-sizing: border-box; inline-size: 100%; min-inline-size: min(320px, 80vw); block-size: 128px; margin-block-start: 6px; border: 1px solid var(--_muted); background: var(--_surface); color: var(--_text); font: inherit; resize: vertical }
:has(> .tools > [data-tool=share]) ~ details > summary { max-inline-size: calc(100% - 160px) }
@container (min-width: 35em) {
  .tools > button { padding: 0 8px }
  .tools > button:not([data-tool=plain], [data-tool=share]) > span { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none }
  .tools:has([data-tool=plain]) > [data-tool] { padding: 0 8px }
  :has(> .tools) ~ details > summary { max-inline-size: calc(100% - 28em) }
  :has(> .tools > [data-tool=plain]) ~ details > summary { max-inline-size: calc(100% - 31em) }
  :has(> .tools > [data-tool=share]) ~ details > summary { max-inline-size: calc(100% - 33.5em) }
}
@container (min-width: 50em) {
  .tools > button[data-tool=plain] > span { position: static; inline-size: auto; block-size: auto; overflow: visible; clip-path: none }
  :has(> .tools > [data-tool=plain]) ~ details > summary { max-inline-size: calc(100% - 39em) }
  :has(> .tools > [data-tool=share]) ~ details > summary { max-inline-size: calc(100% - 41.5em) }
}
@media (forced-colors: active) {
  .tools [aria-expanded=true] { outline: 1px solid Highlight }
}
@media print {
  .tools { display: none }
}
`;
