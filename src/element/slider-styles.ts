/** Half the thumb of a slider, in px: its middle is that far from the ends of the track. */
export const THUMB = 8;

/** A thin slider: an `input` in an element of the class `slider`, as high as a finger needs. */
export const SLIDER_RULES = `
.slider { position: relative; flex: 1; min-inline-size: 100px }
.slider input { appearance: none; display: block; inline-size: 100%; block-size: 44px; margin: 0; background: none; cursor: pointer; forced-color-adjust: none }
.slider input::-webkit-slider-runnable-track { block-size: 2px; background: var(--_muted) }
.slider input::-moz-range-track { block-size: 2px; background: var(--_muted) }
.slider input::-webkit-slider-thumb { appearance: none; box-sizing: border-box; inline-size: ${2 * THUMB}px; block-size: ${2 * THUMB}px; margin-block-start: ${1 - THUMB}px; border: 2px solid var(--_surface); border-radius: 50%; background: var(--_text) }
.slider input::-moz-range-thumb { box-sizing: border-box; inline-size: ${2 * THUMB}px; block-size: ${2 * THUMB}px; border: 2px solid var(--_surface); border-radius: 50%; background: var(--_text) }
.slider input:focus-visible { outline: none }
.slider input:focus-visible::-webkit-slider-thumb { outline: 2px solid var(--_focus); outline-offset: 1px }
.slider input:focus-visible::-moz-range-thumb { outline: 2px solid var(--_focus); outline-offset: 1px }
`;
