import { quoted, RenderError } from './render-error.ts';

const TEXTS = [
  ...['view', 'lang', 'format', 'theme', 'size', 'sourceName', 'sourceUrl', 'heading', 'subheading', 'credit', 'alt'],
] as const;

/** Options that are numbers. */
const NUMBERS = ['width', 'scale'] as const;

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'an object';

function assertKind(what: string, value: unknown, expected: string, isExpected: boolean): void {
  if (isExpected) return;
  throw new RenderError('option-invalid', `${what} must be ${expected}, not ${kindOf(value)}.`);
}

/**
 * Checks the types of what a caller gives, which JavaScript does not.
 *
 * @throws {RenderError} with the code `option-invalid` that names the first wrong one.
 */
export function assertTypes(tag: unknown, options: unknown): void {
  assertKind('The tag', tag, 'a string', typeof tag === 'string');
  if (!isObject(options)) {
    assertKind('The options', options, 'an object', false);
    return;
  }
  for (const name of TEXTS) {
    const value = options[name];
    assertKind(`The option ${name}`, value, 'a string', value === undefined || typeof value === 'string');
  }
  for (const name of NUMBERS) {
    const value = options[name];
    assertKind(`The option ${name}`, value, 'a number', value === undefined || typeof value === 'number');
  }
  const { attributes = {}, warn, annotations } = options;
  assertKind('The option warn', warn, 'a function', warn === undefined || typeof warn === 'function');
  assertKind(
    'The option annotations',
    annotations,
    'an array',
    annotations === undefined || Array.isArray(annotations),
  );
  assertKind('The option attributes', attributes, 'an object', isObject(attributes));
  for (const [name, value] of Object.entries(attributes as Readonly<Record<string, unknown>>))
    assertKind(
      `The attribute ${quoted(name)}`,
      value,
      'a string or a number',
      ['string', 'number'].includes(typeof value),
    );
}
