/**
 * Styles for interaction only. A separate stylesheet, because it is fetched together with the interaction scripts. Vega
 * also gives its SVG elements the class `marks`.
 */
const RULES = `
.picture { position: relative }
.picture svg { touch-action: pan-y pinch-zoom }
.picture:focus { outline: none }
div.items { position: absolute; inset: 0; pointer-events: none }
.items button { all: unset; position: absolute; overflow: hidden; font-size: 1px; color: transparent; border-radius: 2px; forced-color-adjust: none }
.items button:focus-visible, .items [data-active] { outline: 2px solid var(--_text); outline-offset: 2px }
.items button:focus-visible { outline: 3px solid var(--_focus); box-shadow: 0 0 0 2px var(--_surface) }
.tooltip, .shortcuts { box-sizing: border-box; position: fixed; inset: auto; margin: 0; max-inline-size: min(300px, calc(100vw - 16px)); padding: 8px 10px; border: 1px solid var(--_muted); border-radius: 3px; background: var(--_surface); color: var(--_text); font-size: max(13px, .8125rem); line-height: 1.4; box-shadow: 0 2px 8px rgb(0 0 0 / .18); overflow-wrap: anywhere }
.tooltip { max-block-size: calc(100vh - 16px) }
.tooltip > * { display: block }
.tooltip > *, th, td { unicode-bidi: plaintext }
th, td { max-inline-size: 60cqi }
a { unicode-bidi: isolate }
.tooltip > span { color: var(--_muted) }
.shortcuts { inset: auto 8px 8px auto }
.shortcuts dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 12px; margin: 6px 0 0 }
.shortcuts dd { margin: 0 }
.shortcuts kbd { font: inherit; border: 1px solid var(--_muted); border-radius: 3px; padding: 0 5px }
.update p { margin: 0; padding: 8px 12px 0; font-size: max(13px, .8125rem); line-height: 1.462 }
.sort { font: inherit; color: inherit; padding: 0; white-space: normal; text-align: inherit; min-block-size: 24px; border: 0; text-decoration: underline dotted var(--_muted) }
.sort::after { content: '↕'; content: '↕' / ''; padding-inline-start: 4px; opacity: .6 }
[aria-sort=ascending] .sort::after { content: '↑'; content: '↑' / ''; opacity: 1 }
[aria-sort=descending] .sort::after { content: '↓'; content: '↓' / ''; opacity: 1 }
@media (forced-colors: active) { .tooltip, .shortcuts { border-color: CanvasText } }
@media print { div.items, .tooltip, .shortcuts { display: none } .sort::after { content: none } }
`;

let popup: CSSStyleSheet | undefined;

/** The stylesheet, shared by all figures of a page. */
export function interactionStyles(): CSSStyleSheet {
  if (!popup) {
    popup = new CSSStyleSheet();
    popup.replaceSync(RULES);
  }
  return popup;
}
