import { unsafeCSS } from 'lit';
import { FIGURE_CSS } from '../../core/drawing/figure-css.ts';

// Its parts are the library's own, so nothing needs the check that Lit's `css` carries to the page.
export const figureStyles = unsafeCSS(FIGURE_CSS);
