/** HTML made in Node. Contents and attributes are escaped, so no data can become markup. */
import { escapeText } from '../core/output/escape-text.ts';

export { escapeText };

/** Elements without an end tag. */
const VOID = new Set(['base', 'br', 'img', 'link', 'meta', 'source']);

/** Attributes by name: true for one without a value; null, undefined and false for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const attributeText = ([name, value]: [string, Attributes[string]]): string => {
  if (value === null || value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
};

/** @param content - Markup; plain text must go through `escapeText` first. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const start = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
  return VOID.has(name) ? start : `${start}${content.join('')}</${name}>`;
}

/** JSON that is safe inside a `script` element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</gu, '\\u003c');
