/** Packs a drawn view in Node; `unpack-view.ts` unpacks it in the page. */
import { SOURCES_IN_LINE } from '../output/source-line.ts';
import type { Cell } from '../figure/description.ts';
import {
  NOWHERE,
  NUMBER_SIGN,
  type DrawnView,
  type PackedCells,
  type PackedColumn,
  type PackedPaths,
  type PackedPicture,
  type PackedRun,
  type PackedText,
  type PackedView,
} from './packed-view.ts';
import type { Picture, Shape } from '../drawing/picture.ts';

/** Attributes that may be missing from some shapes of a run: a missing value is packed as null. */
const OPTIONAL = new Set(['line-height', 'transform', 'stroke-dasharray', 'fill-opacity', 'font-weight']);

/** Attributes that consist of numbers between a few letters. */
const NUMERIC = new Set(['d', 'transform']);

const required = ({ element, attributes, id }: Shape): string =>
  [element, id !== undefined, ...Object.keys(attributes).filter((name) => !OPTIONAL.has(name))].join();

const stepsOf = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (index ? (values[index - 1] ?? 0) : 0));

/**
 * Latin and Korean lines are joined with the space that the line break replaced; Chinese and Japanese ones directly.
 */
const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const isSpaced = /[^\u3000-\u9fff\uff00-\uffef]$/u.test(text) && /^[^\u3000-\u9fff\uff00-\uffef]/u.test(line);
    return text + (isSpaced ? ' ' : '') + line;
  });

/** Indexes in a joined text at which its lines begin, except the first. */
function breaksOf(text: string, lines: readonly string[]): number[] {
  let end = 0;
  return lines.slice(0, -1).map((line, index) => {
    end = text.indexOf(line, end) + line.length;
    return text.indexOf(lines[index + 1] ?? '', end);
  });
}

/** Collects distinct strings and returns their indexes. */
class Strings {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, (place = this.list.push(text) - 1));
    return place;
  }
}

const NUMBERS = /-?\d+(?:\.\d+)?/gu;

/** One value if all are equal, otherwise steps. */
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
    const paths = NUMERIC.has(name) && packPaths(values);
    if (paths) return [name, paths];
    return [`$${name}`, stepsOf(values.map((value) => strings.placeOf(value)))];
  }
  // Some shapes have no value: numbers are kept, strings become indexes.
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

function packRun(shapes: readonly [Shape, ...Shape[]], strings: Strings): PackedRun {
  const [first] = shapes;
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
  const ids = first.id === undefined ? undefined : stepsOf(shapes.map(({ id = '' }) => strings.placeOf(id)));
  if (ids) return [first.element, shapes.length, columns, texts, ids];
  return texts ? [first.element, shapes.length, columns, texts] : [first.element, shapes.length, columns];
}

function packPicture({ width, height, shapes }: Picture, strings: Strings): PackedPicture {
  const runs: [Shape, ...Shape[]][] = [];
  for (const shape of shapes) {
    const run = runs.at(-1);
    if (run && required(run[0]) === required(shape)) run.push(shape);
    else runs.push([shape]);
  }
  return [width, height, runs.map((run) => packRun(run, strings))];
}

function packCells(cells: readonly Cell[], strings: Strings): PackedCells {
  return cells.every((cell) => typeof cell !== 'number')
    ? { steps: stepsOf(cells.map((cell) => (cell === null ? NOWHERE : strings.placeOf(cell)))) }
    : cells;
}

/**
 * Packs a view: text unchanged, pictures and table as columns of small steps between neighbours, which compress well.
 */
export function packView({ text, table, sources, pictures }: Omit<DrawnView, 'notes' | 'licences'>): PackedView {
  const strings = new Strings();
  const packed = pictures.map((picture) => packPicture(picture, strings));
  const cells = table.columns.map((_, column) =>
    packCells(
      table.rows.map((row) => row[column] ?? null),
      strings,
    ),
  );
  return {
    text,
    // Names in five languages, and addresses, which do not compress: those of the others come with the details.
    sources: sources.map((source, index) => (index < SOURCES_IN_LINE ? source : source.id)),
    columns: table.columns,
    cells,
    pictures: packed,
    strings: strings.list,
  };
}
