import { warnLater } from './warn-later.ts';

/** Registers a tag. If another copy of the library has already registered it, that definition stays. */
export function defineFigureElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element) warnLater('registered', tag);
}
