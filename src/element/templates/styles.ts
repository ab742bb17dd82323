import { unsafeCSS } from 'lit';
import { FIGURE_CSS } from '../../core/drawing/figure-css.ts';

// The parts are the library's own, so `css` from Lit and its safety check are not needed in the page.
export const figureStyles = unsafeCSS(FIGURE_CSS);
