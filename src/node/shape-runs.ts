import type { Shape } from '../core/drawing/picture.ts';

type Attributes = Shape['attributes'];

/** Attributes that shapes inherit from a group with the same effect. Opacity is not: that of a group is another. */
const INHERITABLE = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin'],
  ...['font-size', 'font-weight', 'text-anchor'],
]);

/** Characters that a group must save: compressed, a smaller one costs more than it saves. */
const LEAST = 80;

/** Shapes that follow each other, and the attributes that their group states for all of them; empty without a group. */
export interface ShapeRun {
  readonly shared: Attributes;
  readonly shapes: readonly Shape[];
}

const commonOf = (shared: Attributes, { attributes }: Shape): Attributes =>
  Object.fromEntries(Object.entries(shared).filter(([name, value]) => attributes[name] === value));

/** Characters of attributes in markup. */
const lengthOf = (attributes: Attributes): number =>
  Object.entries(attributes).reduce((sum, [name, value]) => sum + ` ${name}=""`.length + String(value).length, 0);

/** The run that begins at a shape: as long as it saves most characters. */
function runFrom(shapes: readonly Shape[], start: number): ShapeRun {
  const [first] = shapes.slice(start, start + 1);
  const own = Object.entries(first?.attributes ?? {}).filter(([name]) => INHERITABLE.has(name));
  let shared: Attributes = Object.fromEntries(own);
  let best: ShapeRun & { saved: number } = { shared: {}, shapes: shapes.slice(start, start + 1), saved: 0 };
  for (let end = start + 1; end < shapes.length; end++) {
    const [next] = shapes.slice(end, end + 1);
    if (next) shared = commonOf(shared, next);
    const length = lengthOf(shared);
    if (!length) break;
    const saved = (end - start) * length - LEAST;
    if (saved > best.saved) best = { shared, shapes: shapes.slice(start, end + 1), saved };
  }
  return best;
}

const without = ({ attributes, ...shape }: Shape, shared: Attributes): Shape => ({
  ...shape,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !(name in shared))),
});

/** The shapes of a picture in runs that state what is common to them once, in drawing order. */
export function shapeRuns(shapes: readonly Shape[]): ShapeRun[] {
  const runs: ShapeRun[] = [];
  for (let start = 0; start < shapes.length;) {
    const { shared, shapes: members } = runFrom(shapes, start);
    runs.push({ shared, shapes: members.map((shape) => without(shape, shared)) });
    start += members.length;
  }
  return runs;
}
