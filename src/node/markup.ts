/** Markup made in Node. Whatever stands in an element or an attribute is text: nothing of a row becomes markup. */
import { escapeText } from '../core/output/escape-text.ts';

export { escapeText };

/** Elements that HTML ends by themselves. */
const VOID = new Set(['br', 'img', 'link', 'meta', 'source']);

/** Attributes by name; true stands for one without a value, and null, undefined and false for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const attributeText = ([name, value]: [string, Attributes[string]]): string => {
  if (value === null || value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
};

/** @param content - Markup; texts go through `escapeText` first. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const start = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
  return VOID.has(name) ? start : `${start}${content.join('')}</${name}>`;
}

/** JSON that may stand in a `script` of a page. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</gu, '\\u003c');
