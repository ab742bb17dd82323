import { optionText, type OptionDefinitions } from './options.ts';

/** Values by the names of options. */
type Values = Readonly<Record<string, unknown>>;

/** An option's value as it stands in a state; empty for none. */
const stateText = (value: unknown): string => optionText(value ?? '');

/** The options that a state may set. Free text is the page's own: a link could make a figure say anything. */
export const statefulOptions = (definitions: OptionDefinitions): OptionDefinitions =>
  Object.fromEntries(Object.entries(definitions).filter(([, { type }]) => type.kind !== 'text'));

/**
 * What is shown as text: `view=countries&year=2018`. It has what differs from the page's settings, in the order of the
 * definitions, encoded like the query of a URL; a part without a value stands for none.
 *
 * @param initial - The page's settings.
 */
export const stateOf = (definitions: OptionDefinitions, values: Values, initial: Values): string =>
  new URLSearchParams(
    Object.entries(definitions).flatMap(([name, { attribute }]) => {
      const text = stateText(values[name]);
      return text === stateText(initial[name]) ? [] : [[attribute, text]];
    }),
  ).toString();

/**
 * The values that a state stands for. A part that is missing, or whose value is not valid, leaves the page's setting;
 * unknown parts are ignored. A value that only custom data have is not checked here. Null is the default of any option.
 */
export const valuesOf = (definitions: OptionDefinitions, state: string, initial: Values): Values => {
  const parts = new URLSearchParams(state);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { attribute, parse }]) => {
      const text = parts.get(attribute);
      return [name, text === '' ? null : ((text && parse(text, true)) ?? initial[name])];
    }),
  );
};
