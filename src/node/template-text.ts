/** Renders Lit templates as HTML text for use without script; listeners and property bindings are omitted. */
import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeText } from './markup.ts';

/** HTML to be inserted without escaping. */
export interface Markup {
  readonly markup: string;
}

/** Placeholder for a value in the text of a template. */
const VALUE = '\uFFFC';

/** A line break, with surrounding white space, that only separates tags and values. */
const BREAK_BETWEEN = /(?<=[>"\uFFFC])\s*\n\s*(?=[<>\uFFFC])/gu;

/** The start of an attribute binding: `?name=` is a boolean attribute, `@name=` a listener, `.name=` a property. */
const BINDING = /\s([?@.]?)([\w-]+)=$/u;

function escapedText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeText(`${value}`);
  throw new TypeError(`A template contains a value of type ${typeof value}, which can't be rendered.`);
}

function attributeText(prefix: string, name: string, value: unknown): string {
  if (prefix === '?') return value && value !== nothing ? ` ${name}` : '';
  return prefix || value === nothing ? '' : ` ${name}="${escapedText(value)}"`;
}

/**
 * The HTML that Lit would render, without Lit's marker comments and without line breaks between tags.
 *
 * @param value - A text, number, template, `Markup`, `nothing`, or an array of these. In a template, a value must be
 *   between tags or be a whole unquoted attribute value.
 * @throws {TypeError} if it is anything else.
 */
export function templateText(value: unknown): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(templateText).join('');
  if (typeof value !== 'object') return escapedText(value);
  const content = value as Markup | TemplateResult;
  return 'markup' in content ? content.markup : resultText(content);
}

function resultText({ strings, values }: TemplateResult): string {
  const parts = strings
    .join(VALUE)
    .replace(BREAK_BETWEEN, '')
    .replace(/\s*\n\s*/gu, ' ')
    .split(VALUE);
  const written = parts.map((part, index) => {
    if (index === values.length) return part;
    const [binding = '', prefix = '', name = ''] = BINDING.exec(part) ?? [];
    if (!binding) return part + templateText(values[index]);
    return part.slice(0, -binding.length) + attributeText(prefix, name, values[index]);
  });
  return written.join('');
}
