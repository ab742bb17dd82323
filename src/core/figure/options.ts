/** An attribute of a figure: its default, and how its text is parsed. */
export interface OptionDefinition<Value> {
  readonly attribute: string;
  readonly default: Value;
  /**
   * The value of an attribute's text, or undefined if the text is invalid. Bounds that come from the bundled rows do
   * not apply to custom data.
   */
  readonly parse: (text: string, isCustom?: boolean) => Value | undefined;
  readonly type: AttributeType;
}

/** The type of an attribute's value. */
export type AttributeType =
  /** One of a set of values, or several of them separated by spaces. */
  | { readonly kind: 'enum' | 'enum-list'; readonly enum: readonly string[] }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'date' | 'text' };

// The value type differs from option to option.
export type OptionDefinitions = Readonly<Record<string, OptionDefinition<unknown>>>;

export type OptionValues<Definitions extends OptionDefinitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends OptionDefinition<infer Value> ? Value : never;
};

/** Description of an attribute's type for developers: `one of "share", "tonnes"`. */
export function typeText(type: AttributeType): string {
  switch (type.kind) {
    case 'enum':
    case 'enum-list':
      return `${type.kind === 'enum' ? 'one' : 'one or more'} of ${type.enum.map((value) => `"${value}"`).join(', ')}`;
    case 'integer':
      return `a whole number from ${type.minimum} to ${type.maximum}`;
    case 'date':
      return 'a date as YYYY-MM-DD';
    case 'text':
      return 'text';
  }
}

/** @param empty - Value of an empty attribute. */
export const text = (attribute: string, empty: string | null = null): OptionDefinition<string | null> => ({
  attribute,
  default: null,
  // Content management systems write empty attributes, which count as absent.
  parse: (value) => value.trim() || empty,
  type: { kind: 'text' },
});

/** One of a set of values; the first is the default. */
export function oneOf<const Value extends string>(
  attribute: string,
  values: readonly [Value, ...Value[]],
  fallback: Value = values[0],
): OptionDefinition<Value> {
  return {
    attribute,
    default: fallback,
    parse: (text) => values.find((value) => value === text.trim()),
    type: { kind: 'enum', enum: values },
  };
}

/** Any of a set of values, separated by white space; none means all. Custom data may have values of their own. */
export function someOf(attribute: string, values: readonly string[]): OptionDefinition<readonly string[]> {
  return {
    attribute,
    default: [],
    parse: (text, isCustom) => {
      const requested = [...new Set(text.split(/\s+/u).filter(Boolean))];
      const known = values.filter((value) => requested.includes(value));
      return known.length === requested.length ? known : isCustom ? requested : undefined;
    },
    type: { kind: 'enum-list', enum: values },
  };
}

/**
 * A whole number within the bounds of the bundled rows; for custom data any. The default is null: the view chooses.
 */
export function wholeNumber(attribute: string, minimum: number, maximum: number): OptionDefinition<number | null> {
  return {
    attribute,
    default: null,
    parse: (text, isCustom) => {
      const value = /^\d+$/u.test(text.trim()) ? Number(text) : Number.NaN;
      return isCustom ? value || undefined : value >= minimum && value <= maximum ? value : undefined;
    },
    type: { kind: 'integer', minimum, maximum },
  };
}

/** A calendar date as YYYY-MM-DD; the default is null, which means no bound. */
export function isoDate(attribute: string): OptionDefinition<string | null> {
  return { attribute, default: null, parse: (text) => parseIsoDate(text.trim()), type: { kind: 'date' } };
}

/** The text itself if it is a valid date. */
export function parseIsoDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** The default of every option. */
export const defaultsOf = <Definitions extends OptionDefinitions>(
  definitions: Definitions,
): OptionValues<Definitions> =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, definition.default]),
  ) as OptionValues<Definitions>;

/** An option's value as attribute text. */
export const optionText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(' ') : `${value as string | number | boolean | null | undefined}`;

/** The attributes for some option values: one for each that is not the default, in the order of the definitions. */
export const attributesFor = (
  definitions: OptionDefinitions,
  values: Readonly<Record<string, unknown>>,
): (readonly [attribute: string, text: string])[] =>
  Object.entries(definitions).flatMap(([name, { attribute, default: initial }]) => {
    const text = optionText(values[name]);
    return values[name] === undefined || text === optionText(initial) ? [] : [[attribute, text] as const];
  });

/** Cache key of the pictures pre-rendered for a view with some attributes: `countries`, `countries.year-2019`. */
export const cacheKeyOf = (view: string, attributes: readonly (readonly [attribute: string, text: string])[]): string =>
  [view, ...attributes.map((pair) => pair.join('-'))].join('.');
