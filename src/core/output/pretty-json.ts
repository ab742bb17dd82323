/** The longest list or object in one line, unless it is a row. */
const LINE = 120;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value in a list is a row: nothing in it has parts that are objects. */
const isRow = (value: object): boolean =>
  Object.values(value)
    .flat()
    .every((part) => !isObject(part));

/**
 * JSON that people can read and compare line by line: a row is in one line, and so is all else that fits. Half as large
 * as with a line for each value.
 */
export function prettyJson(value: unknown, indent = '', isInList = false): string {
  const whole = JSON.stringify(value);
  if (!isObject(value) || indent.length + whole.length <= LINE || (isInList && isRow(value))) return whole;
  const isList = Array.isArray(value);
  const inner = `${indent} `;
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([name, entry]) => inner + (isList ? '' : `${JSON.stringify(name)}: `) + prettyJson(entry, inner, isList));
  const [open, close] = isList ? '[]' : '{}';
  return `${open ?? ''}\n${entries.join(',\n')}\n${indent}${close ?? ''}`;
}
