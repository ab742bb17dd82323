/** Parsed rows as JSON: lists of objects alike are stored by column, because neighbouring values compress well. */

/** Field of a packed list that lists the names of its columns; no object of a figure's data has it. */
const COLUMNS = '#';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapped = (object: Plain, change: (value: unknown) => unknown): Plain =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** Packs parsed rows: plain objects, lists, texts, numbers, booleans and null. */
export function packData(value: unknown): unknown {
  if (isPlain(value)) return mapped(value, packData);
  if (!Array.isArray(value)) return value;
  const list: readonly unknown[] = value;
  const [first] = list;
  const names = isPlain(first) ? Object.keys(first) : [];
  const isTable =
    list.length > 1 &&
    names.length > 0 &&
    list.every((one) => isPlain(one) && Object.keys(one).join() === names.join());
  if (!isTable) return list.map(packData);
  return { [COLUMNS]: names, rows: names.map((name) => packData(list.map((one) => (one as Plain)[name]))) };
}

/** The data that were packed. */
export function unpackData(packed: unknown): unknown {
  if (Array.isArray(packed)) return (packed as readonly unknown[]).map(unpackData);
  if (!isPlain(packed)) return packed;
  const { [COLUMNS]: names, rows } = packed;
  if (names === undefined) return mapped(packed, unpackData);
  const columns = (rows as readonly unknown[]).map((column) => unpackData(column) as readonly unknown[]);
  return (columns[0] ?? []).map((_, row) =>
    Object.fromEntries((names as readonly string[]).map((name, column) => [name, columns[column]?.[row]])),
  );
}
