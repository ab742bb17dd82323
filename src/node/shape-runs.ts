import type { Shape } from '../core/drawing/picture.ts';

type Attributes = Shape['attributes'];

/** Attributes that shapes inherit from a group with the same effect. Opacity is not: that of a group is another. */
const INHERITABLE = new Set([
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin'],
  ...['font-size', 'font-weight', 'text-anchor'],
]);

/** Characters that a group must save: its own tags take seven of them, and it is one more element in the page. */
const LEAST = 20;

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

/** What the first of some shapes shares with those after it, and with how many: as much as saves most characters. */
function runOf([first, ...others]: readonly Shape[]): { readonly shared: Attributes; readonly count: number } {
  const own = Object.entries(first?.attributes ?? {}).filter(([name]) => INHERITABLE.has(name));
  let shared: Attributes = Object.fromEntries(own);
  let best = { shared: {} as Attributes, count: 1, saved: 0 };
  for (const [index, next] of others.entries()) {
    shared = commonOf(shared, next);
    const length = lengthOf(shared);
    if (!length) break;
    const saved = (index + 1) * length - LEAST;
    if (saved > best.saved) best = { shared, count: index + 2, saved };
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
  let rest = shapes;
  while (rest.length) {
    const { shared, count } = runOf(rest);
    runs.push({ shared, shapes: rest.slice(0, count).map((shape) => without(shape, shared)) });
    rest = rest.slice(count);
  }
  return runs;
}
