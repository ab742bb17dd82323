/** Lit's templates as text, for markup that needs no script: what a page would listen to or set is left out. */
import { nothing, type TemplateResult } from 'lit/html.js';
import { escapeText } from './markup.ts';

/** Markup that is put between tags as it is. */
export interface Markup {
  readonly markup: string;
}

/** Stands for a value between the strings of a template. */
const VALUE = '\uFFFC';

/** A line break, with the white space around it, that parts tags and values only. */
const BREAK_BETWEEN = /(?<=[>"\uFFFC])\s*\n\s*(?=[<>\uFFFC])/gu;

/** An attribute before its value: `?name=` is there or not, `@name=` listens and `.name=` sets a property. */
const BINDING = /\s([?@.]?)([\w-]+)=$/u;

function escapedText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeText(`${value}`);
  throw new TypeError(`A template has a value of type ${typeof value}, which has no markup.`);
}

function attributeText(prefix: string, name: string, value: unknown): string {
  if (prefix === '?') return value && value !== nothing ? ` ${name}` : '';
  return prefix || value === nothing ? '' : ` ${name}="${escapedText(value)}"`;
}

/**
 * The markup that Lit would render, without the comments by which it finds its places again and without line breaks
 * between tags.
 *
 * @param value - A text, a number, a template, `Markup`, `nothing`, or a list of those. Values in a template stand
 *   between tags or are whole attributes without quotes.
 * @throws {TypeError} where it is anything else.
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
