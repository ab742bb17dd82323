import { FigureStepsElement } from './figure-steps.ts';

const { customElements: registry } = globalThis as Partial<typeof globalThis>;
// Node has none. If another copy of the library has already registered the tag, that definition stays.
if (registry && !registry.get('figure-steps')) registry.define('figure-steps', FigureStepsElement);

declare global {
  interface HTMLElementTagNameMap {
    'figure-steps': FigureStepsElement;
  }
}
