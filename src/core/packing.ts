/**
 * How a prepared view is packed for its way to the reader. Six widths in five languages differ in little, so what repeats
 * is said once: strings in a list, numbers as steps from one to the next, attributes as columns.
 */
import type { Cell, Column, Table, Words } from './description.ts';
import type { Picture, Shape, ShapeElement } from './picture.ts';
import type { Provenance } from './provenance.ts';

/**
 * Values of one attribute for the shapes of a run. A lone value stands for all. Numbers are told as steps from one to the
 * next, and strings as steps through the view's strings: both repeat far more often than the values themselves.
 */
type PackedColumn = string | number | readonly (number | null)[] | PackedPaths;
/**
 * Paths that differ in their numbers only, as ribbons do: the path they have in common, with a sign where a number
 * stands, and a column for each of its numbers.
 */
type PackedPaths = readonly [path: string, ...numbers: (number | readonly number[])[]];
/** The text of a shape: a step through the strings, then the places where its lines are broken. */
type PackedText = number | readonly number[];
/** Shapes that follow one another and have the same attributes. The names of string columns begin with `$`. */
type PackedRun = readonly [
  element: ShapeElement,
  count: number,
  columns: Readonly<Record<string, PackedColumn>>,
  texts?: readonly PackedText[] | 0,
  keys?: readonly number[],
];
type PackedPicture = readonly [width: number, height: number, runs: readonly PackedRun[]];

/** Cells of a table's column: strings as steps through the view's strings, anything else as it is. */
type PackedCells = readonly Cell[] | { readonly steps: readonly number[] };

/** A view prepared in one language, as it travels to the reader. */
export interface PackedView extends Provenance {
  readonly words: Words;
  readonly columns: readonly Column[];
  /** The table's cells, column by column. */
  readonly cells: readonly PackedCells[];
  /** One picture for each of PICTURE_WIDTHS. */
  readonly pictures: readonly PackedPicture[];
  /** The strings that pictures and table have in common. */
  readonly strings: readonly string[];
}

/** Words, table and pictures of a view, as they are drawn in Node. */
export interface DrawnView extends Provenance {
  readonly words: Words;
  readonly table: Table;
  /** One for each of PICTURE_WIDTHS. Paints are tokens. */
  readonly pictures: readonly Picture[];
}

/** Attributes that a shape may lack and still stand in one run with others: their absence is packed as null. */
const OPTIONAL = new Set(['line-height', 'transform', 'stroke-dasharray', 'fill-opacity', 'font-weight']);

const required = ({ element, attributes, key }: Shape): string =>
  [element, key !== undefined, ...Object.keys(attributes).filter((name) => !OPTIONAL.has(name))].join();

const stepsOf = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (index ? (values[index - 1] ?? 0) : 0));

/** Latin and Korean lines are parted by a space that the break swallows; Chinese and Japanese ones by nothing. */
const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const isSpaced = /[^\u3000-\u9fff\uff00-\uffef]$/u.test(text) && /^[^\u3000-\u9fff\uff00-\uffef]/u.test(line);
    return text + (isSpaced ? ' ' : '') + line;
  });

/** Places in a joined text at which its lines begin, but the first. */
function breaksOf(text: string, lines: readonly string[]): number[] {
  let end = 0;
  return lines.slice(0, -1).map((line, index) => {
    end = text.indexOf(line, end) + line.length;
    return text.indexOf(lines[index + 1] ?? '', end);
  });
}

/** Collects strings and gives each its place. */
class Strings {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, (place = this.list.push(text) - 1));
    return place;
  }
}

/** Stands for a number in a path that several shapes have in common. */
const NUMBER_SIGN = '#';
const NUMBERS = /-?\d+(?:\.\d+)?/gu;

/** One value where all are the same, else steps. */
const packNumbers = (values: readonly number[]): number | number[] =>
  values.every((value) => value === values[0]) ? (values[0] ?? 0) : stepsOf(values);

function packPaths(paths: readonly string[]): PackedPaths | undefined {
  const [common = '', ...others] = new Set(paths.map((path) => path.replace(NUMBERS, NUMBER_SIGN)));
  if (others.length) return undefined;
  const numbers = paths.map((path) => (path.match(NUMBERS) ?? []).map(Number));
  return [common, ...(numbers[0] ?? []).map((_, place) => packNumbers(numbers.map((one) => one[place] ?? 0)))];
}

function packColumn(
  name: string,
  values: readonly (string | number | undefined)[],
  strings: Strings,
): [string, PackedColumn] {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return [name, first];
  if (values.every((value) => typeof value === 'number')) return [name, stepsOf(values)];
  if (values.every((value) => typeof value === 'string')) {
    const paths = name === 'd' && packPaths(values);
    if (paths) return [name, paths];
    return [`$${name}`, stepsOf(values.map((value) => strings.placeOf(value)))];
  }
  // A value that some shapes lack: numbers as they are, strings by place.
  const isText = values.some((value) => typeof value === 'string');
  const cells = values.map((value) => {
    if (value === undefined) return null;
    return isText || typeof value === 'string' ? strings.placeOf(String(value)) : value;
  });
  return [isText ? `$${name}` : name, cells];
}

function packTexts(shapes: readonly Shape[], strings: Strings): PackedText[] {
  const texts = shapes.map(({ lines = [] }) => ({ lines, text: joinLines(lines) }));
  const steps = stepsOf(texts.map(({ text }) => strings.placeOf(text)));
  return texts.map(({ lines, text }, index): PackedText => {
    const step = steps[index] ?? 0;
    return lines.length > 1 ? [step, ...breaksOf(text, lines)] : step;
  });
}

function packRun(shapes: readonly Shape[], strings: Strings): PackedRun {
  const [first] = shapes as readonly [Shape];
  const names = new Set(shapes.flatMap(({ attributes }) => Object.keys(attributes)));
  const columns = Object.fromEntries(
    [...names].map((name) =>
      packColumn(
        name,
        shapes.map(({ attributes }) => attributes[name]),
        strings,
      ),
    ),
  );
  const texts = first.lines ? packTexts(shapes, strings) : 0;
  const keys = first.key === undefined ? undefined : stepsOf(shapes.map(({ key = '' }) => strings.placeOf(key)));
  if (keys) return [first.element, shapes.length, columns, texts, keys];
  return texts ? [first.element, shapes.length, columns, texts] : [first.element, shapes.length, columns];
}

function packPicture({ width, height, shapes }: Picture, strings: Strings): PackedPicture {
  const runs: Shape[][] = [];
  for (const shape of shapes) {
    const run = runs.at(-1);
    if (run?.[0] && required(run[0]) === required(shape)) run.push(shape);
    else runs.push([shape]);
  }
  return [width, height, runs.map((run) => packRun(run, strings))];
}

/** The place of a cell without a value. */
const NOWHERE = -1;

function packCells(cells: readonly Cell[], strings: Strings): PackedCells {
  return cells.every((cell) => typeof cell !== 'number')
    ? { steps: stepsOf(cells.map((cell) => (cell === null ? NOWHERE : strings.placeOf(cell)))) }
    : cells;
}

/** Packs a view: words as they are, pictures and table as columns of small steps, in which neighbours compress well. */
export function packView({ words, table, sources, licences, pictures }: DrawnView): PackedView {
  const strings = new Strings();
  const packed = pictures.map((picture) => packPicture(picture, strings));
  const cells = table.columns.map((_, column) =>
    packCells(
      table.rows.map((row) => row[column] ?? null),
      strings,
    ),
  );
  return {
    words,
    sources,
    licences,
    columns: table.columns,
    cells,
    pictures: packed,
    strings: strings.list,
  };
}

/** Sums steps up; a column in which a value is lacking holds values, not steps. */
function fromSteps(steps: readonly (number | null)[]): readonly (number | null)[] {
  let sum = 0;
  return steps.includes(null) ? steps : steps.map((step) => (sum += step ?? 0));
}

const isPaths = (column: readonly unknown[]): column is PackedPaths => typeof column[0] === 'string';

function unpackPaths([common, ...packed]: PackedPaths): (index: number) => string {
  const columns = packed.map((column) => (typeof column === 'number' ? column : fromSteps(column)));
  return (index) => {
    let place = 0;
    return common.replaceAll(NUMBER_SIGN, () => {
      const column = columns[place++];
      return String(typeof column === 'object' ? column[index] : column);
    });
  };
}

/** Cuts a text where its lines begin. */
const linesOf = (text: string, breaks: readonly number[]): string[] =>
  [0, ...breaks].map((start, index) => text.slice(start, breaks[index]).trim());

function unpackRun([element, count, columns, texts, keys]: PackedRun, strings: readonly string[]): Shape[] {
  const values = Object.entries(columns).map(([name, column]) => {
    if (typeof column !== 'object') return { name, at: () => column };
    if (isPaths(column)) return { name, at: unpackPaths(column) };
    const cells = fromSteps(column);
    if (!name.startsWith('$')) return { name, at: (index: number) => cells[index] };
    return { name: name.slice(1), at: (index: number) => strings[cells[index] ?? -1] };
  });
  const textPlaces = texts ? fromSteps(texts.map((text) => (typeof text === 'number' ? text : (text[0] ?? 0)))) : [];
  const keyPlaces = keys ? fromSteps(keys) : [];
  return Array.from({ length: count }, (_, index): Shape => {
    const attributes: Record<string, string | number> = {};
    for (const { name, at } of values) {
      const value = at(index);
      if (value != null) attributes[name] = value;
    }
    const text = texts ? texts[index] : undefined;
    const breaks = typeof text === 'object' ? text.slice(1) : [];
    return {
      element,
      attributes,
      ...(texts && { lines: linesOf(strings[textPlaces[index] ?? -1] ?? '', breaks) }),
      ...(keys && { key: strings[keyPlaces[index] ?? -1] ?? '' }),
    };
  });
}

/** One picture of a view; undefined where it has none at that place. */
export function unpackPicture({ strings, pictures }: PackedView, index: number): Picture | undefined {
  const picture = pictures[index];
  if (!picture) return undefined;
  const [width, height, runs] = picture;
  return { width, height, shapes: runs.flatMap((run) => unpackRun(run, strings)) };
}

/** The table of a view. */
export function unpackTable({ columns, cells, strings }: PackedView): Table {
  const read = cells.map((packed): readonly Cell[] =>
    'steps' in packed ? fromSteps(packed.steps).map((place) => strings[place ?? NOWHERE] ?? null) : packed,
  );
  return { columns, rows: (read[0] ?? []).map((_, row) => read.map((column) => column[row] ?? null)) };
}
