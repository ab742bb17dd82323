/** Unpacks pictures and table of a packed view. It is part of every tag's script, so it is kept short. */
import type { Cell, Source, Table } from '../figure/description.ts';
import { NOWHERE, NUMBER_SIGN, type PackedPaths, type PackedRun, type PackedView } from './packed-view.ts';
import type { Picture, Shape } from '../drawing/picture.ts';

/** Adds up steps; a column with missing values contains values, not steps. */
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

/** Splits a text into its lines. */
const linesOf = (text: string, breaks: readonly number[]): string[] =>
  [0, ...breaks].map((start, index) => text.slice(start, breaks[index]).trim());

function unpackRun([element, count, columns, texts, ids]: PackedRun, strings: readonly string[]): Shape[] {
  const values = Object.entries(columns).map(([name, column]) => {
    if (typeof column !== 'object') return { name, at: () => column };
    if (isPaths(column)) return { name, at: unpackPaths(column) };
    const cells = fromSteps(column);
    if (!name.startsWith('$')) return { name, at: (index: number) => cells[index] };
    return { name: name.slice(1), at: (index: number) => strings[cells[index] ?? -1] };
  });
  const textPlaces = texts ? fromSteps(texts.map((text) => (typeof text === 'number' ? text : (text[0] ?? 0)))) : [];
  const idPlaces = ids ? fromSteps(ids) : [];
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
      ...(ids && { id: strings[idPlaces[index] ?? -1] ?? '' }),
    };
  });
}

/** One picture of a view, or the only one; undefined if there is none. */
export function unpackPicture({ strings, pictures }: PackedView, index: number): Picture | undefined {
  const picture = pictures[index] ?? pictures[0];
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

/** The sources of a view. Of those outside the source line, the id stands for the name until the details are there. */
export const unpackSources = ({ sources }: PackedView): Source[] =>
  sources.map((source) => (typeof source === 'string' ? { id: source, short: source, url: '', language: '' } : source));
