import { grown, LARGE_TITLE, SMALLEST_PICTURE } from '../../core/drawing/metrics.ts';

/**
 * Styles for interaction only. A separate stylesheet, because it is fetched together with the interaction scripts. Vega
 * also gives its SVG elements the class `marks`.
 *
 * A copy of an article has what can be read in it. The lines of a picture’s labels would run together, and their order
 * says nothing without it: none is selected. The name with a prefix is the one that all browsers know.
 */
export const INTERACTION_CSS = `
.picture { position: relative }
.picture:focus { outline: none }
.unseen, .picture svg, summary, button { -webkit-user-select: none }
button:hover { color: var(--_text) }
.picture svg { min-inline-size: ${SMALLEST_PICTURE} }
@container (width<18rem) { .picture { overflow-x: auto } }
@container (width<${LARGE_TITLE.from / 16}rem) { figcaption { font-size: ${grown(16)} } }
@container (width>=18rem) { .whole { white-space: nowrap } }
summary { inline-size: fit-content }
:lang(ja) thead th { word-break: auto-phrase }
.value { pointer-events: none }
.beside { paint-order: stroke; stroke: var(--_surface); stroke-width: 4 }
@media (prefers-contrast: more), (forced-colors: active) { .value { fill: var(--_text) } }
div.items { position: absolute; inset: 0; min-inline-size: calc(${SMALLEST_PICTURE} + 24px); pointer-events: none; isolation: isolate; overflow-x: clip; -webkit-user-select: none }
.items button { all: unset; position: absolute; pointer-events: auto; scroll-margin: 8px; -webkit-user-select: none }
.items.under button { pointer-events: none }
.items span { position: absolute; inset: 0; overflow: hidden; font-size: 1px; color: transparent; forced-color-adjust: none }
.items [role=rowheader] { inset: auto; white-space: nowrap }
.items i { position: absolute; inset: 0 auto auto 0; transform-origin: 0 0 }
svg.outline { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; inline-size: 100%; min-inline-size: calc(${SMALLEST_PICTURE} + 24px); overflow: visible; background: none; pointer-events: none }
.outline * { fill: none; vector-effect: non-scaling-stroke }
.outline .active { stroke: var(--_text) }
.outline .focused { stroke: var(--_focus); display: none }
.picture:has(.items :focus-visible) .focused { display: inline }
.outline .around { stroke: var(--_surface) }
.tooltip, .shortcuts { box-sizing: border-box; position: fixed; inset: auto; margin: 0; inline-size: max-content; max-inline-size: min(300px, 100% - 16px); padding: 8px 10px; border: 1px solid var(--_muted); border-radius: 3px; background: var(--_surface); color: var(--_text); font-size: max(13px, .8125rem); line-height: 1.4; box-shadow: 0 2px 8px rgb(0 0 0 / .18); overflow-wrap: anywhere }
.tooltip { max-block-size: calc(100% - 16px); overflow-y: auto; overscroll-behavior: contain }
.tooltip > * { display: block }
.tooltip > b { font-size: max(19px, 1.1875rem); line-height: 1.25 }
.tooltip > small { margin-block-start: 3px; font-size: max(12px, .75rem); color: color-mix(in srgb, currentColor 78%, transparent) }
.tooltip[data-as=strip]:popover-open { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 10px; max-inline-size: none; max-block-size: 100%; overscroll-behavior: auto; padding: 6px 12px; border-inline: 0; border-radius: 0; box-shadow: none }
[data-as=strip] > :is(span, small) { flex-basis: 100% }
.tooltip > *, th, td { unicode-bidi: plaintext }
th, td { max-inline-size: 60cqi }
a { unicode-bidi: isolate }
.shortcuts { inset: auto 8px 8px auto }
.shortcuts dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 12px; margin: 6px 0 0 }
.shortcuts dd { margin: 0 }
.shortcuts kbd { font: inherit; border: 1px solid var(--_muted); border-radius: 3px; padding: 0 5px }
.update p { margin: 0; padding: 8px 12px 0; font-size: max(13px, .8125rem); line-height: 1.462 }
.sort { font: inherit; color: inherit; padding: 0; white-space: normal; text-align: inherit; min-block-size: 24px; border: 0; text-decoration: underline dotted var(--_muted); -webkit-user-select: text }
.sort::after { content: '↕'; content: '↕' / ''; padding-inline-start: 4px; opacity: .6 }
[aria-sort=ascending] .sort::after { content: '↑'; content: '↑' / ''; opacity: 1 }
[aria-sort=descending] .sort::after { content: '↓'; content: '↓' / ''; opacity: 1 }
@media (forced-colors: active) { .tooltip, .shortcuts { border-color: CanvasText } }
@media print { div.items, .outline, .tooltip, .shortcuts { display: none } .sort::after { content: none } }
`;
