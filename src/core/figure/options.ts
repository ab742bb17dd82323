/** An attribute of a figure: its default, and how its text is read. */
export interface OptionDefinition<Value> {
  readonly attribute: string;
  readonly default: Value;
  /**
   * The value for an attribute's text, or undefined where the text is not one. Bounds that are those of the bundled rows
   * do not bind rows of a page's own.
   */
  readonly parse: (text: string, isOwn?: boolean) => Value | undefined;
  readonly takes: Takes;
}

/** What an attribute takes. */
export type Takes =
  /** One of a few words, or several of them, separated by spaces. */
  | { readonly kind: 'word' | 'words'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'date' | 'text' };

// The value type differs from option to option; only its reader knows it.
export type OptionDefinitions = Readonly<Record<string, OptionDefinition<unknown>>>;

export type OptionValues<Definitions extends OptionDefinitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends OptionDefinition<infer Value> ? Value : never;
};

/** What an attribute takes, as it is put to a developer: `one of "share", "tonnes"`. */
export function takesText(takes: Takes): string {
  switch (takes.kind) {
    case 'word':
    case 'words':
      return `${takes.kind === 'word' ? 'one' : 'some'} of ${takes.words.map((word) => `"${word}"`).join(', ')}`;
    case 'number':
      return `a whole number from ${String(takes.least)} to ${String(takes.most)}`;
    case 'date':
      return 'a date as YYYY-MM-DD';
    case 'text':
      return 'a text';
  }
}

/** One of a few words; the first is the default. */
export function oneOf<const Word extends string>(
  attribute: string,
  words: readonly [Word, ...Word[]],
  fallback: Word = words[0],
): OptionDefinition<Word> {
  return {
    attribute,
    default: fallback,
    parse: (text) => words.find((word) => word === text.trim()),
    takes: { kind: 'word', words },
  };
}

/** Some of a few words, separated by white space; none means all. */
export function someOf<const Word extends string>(
  attribute: string,
  words: readonly Word[],
): OptionDefinition<readonly Word[]> {
  return {
    attribute,
    default: [],
    parse: (text) => {
      const wanted = text.split(/\s+/u).filter(Boolean);
      const known = words.filter((word) => wanted.includes(word));
      return known.length === new Set(wanted).size ? known : undefined;
    },
    takes: { kind: 'words', words },
  };
}

/**
 * A whole number within the bounds of the bundled rows; for rows of a page's own any. The default is null, which means
 * that the view chooses.
 */
export function wholeNumber(attribute: string, least: number, most: number): OptionDefinition<number | null> {
  return {
    attribute,
    default: null,
    parse: (text, isOwn) => {
      const value = /^\d+$/u.test(text.trim()) ? Number(text) : Number.NaN;
      return isOwn ? value || undefined : value >= least && value <= most ? value : undefined;
    },
    takes: { kind: 'number', least, most },
  };
}

/** A calendar date as YYYY-MM-DD; the default is null, which means no bound. */
export function isoDate(attribute: string): OptionDefinition<string | null> {
  return { attribute, default: null, parse: (text) => parseIsoDate(text.trim()), takes: { kind: 'date' } };
}

/** The text itself where it is a date that exists. */
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

/** An option's value as an attribute would say it. */
export const optionText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(' ') : `${value as string | number | boolean | null | undefined}`;

/** The attributes that ask for some values: one for each that is not a default, in the order of the definitions. */
export const attributesFor = (
  definitions: OptionDefinitions,
  values: Readonly<Record<string, unknown>>,
): (readonly [attribute: string, text: string])[] =>
  Object.entries(definitions).flatMap(([name, { attribute, default: initial }]) => {
    const text = optionText(values[name]);
    return values[name] === undefined || text === optionText(initial) ? [] : [[attribute, text] as const];
  });

/** Name of the pictures prepared for a view with some attributes: `countries`, `countries.year-2019`. */
export const keyOf = (view: string, attributes: readonly (readonly [attribute: string, text: string])[]): string =>
  [view, ...attributes.map((pair) => pair.join('-'))].join('.');
