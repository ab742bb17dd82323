import { FigureStepsElement } from './figure-steps.ts';

// If another copy of the library has already registered it, that definition stays.
if (!customElements.get('figure-steps')) customElements.define('figure-steps', FigureStepsElement);

declare global {
  interface HTMLElementTagNameMap {
    'figure-steps': FigureStepsElement;
  }
}
