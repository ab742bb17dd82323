import { warnOnce } from './warn.ts';

/** Registers a tag. Where another copy of the library has done so before, that one stays. */
export function defineFigureElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element) warnOnce(`<${tag}> is already registered; the first one stays.`);
}
