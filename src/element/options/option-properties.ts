import type { PropertyDeclaration } from 'lit';
import { optionText, type OptionDefinition, type OptionDefinitions } from '../../core/figure/options.ts';
import { warnLater } from '../warn-later.ts';

/** The value of an option that a page has set. An invalid value is reported once and replaced by the default. */
export function optionValue<Value>(
  tag: string,
  definition: OptionDefinition<Value>,
  set: unknown,
  isCustom?: boolean,
): Value {
  if (set === null || set === undefined || set === definition.default) return definition.default;
  const text = optionText(set);
  const value = definition.parse(text, isCustom);
  if (value !== undefined) return value;
  warnLater('invalid', tag, definition, text);
  return definition.default;
}

/**
 * Lit properties for options. Attributes are kept as text until `optionValue` parses them, so that their order does not
 * matter.
 */
export const optionProperties = (definitions: OptionDefinitions): Record<string, PropertyDeclaration> =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, { attribute, default: initial, parse }]) => [
      name,
      {
        attribute,
        converter: {
          fromAttribute: (text: string | null): unknown => (text === null ? initial : (parse(text) ?? text)),
        },
      },
    ]),
  );
