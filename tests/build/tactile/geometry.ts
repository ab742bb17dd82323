/** Distances on a page to touch, in mm, between what a finger must distinguish. */
import {
  BRAILLE,
  DASHES,
  PAGE,
  STROKE,
  type Label,
  type Part,
  type Point,
  type TactileShape,
} from '../../../src/build/tactile/page.ts';
import { dotsOf } from '../../../src/build/tactile/page-svg.ts';

/** A straight or round stroke: a segment and half of its width. */
interface Stroke {
  readonly from: Point;
  readonly to: Point;
  readonly half: number;
}

/** A thing on the page. */
interface Thing {
  readonly name: string;
  readonly kind: TactileShape['kind'] | 'label';
  readonly strokes: readonly Stroke[];
}

const strokesOf = (points: readonly Point[], isClosed: boolean): Stroke[] =>
  points.flatMap((from, at) => {
    const to = points[at + 1] ?? (isClosed ? points[0] : undefined);
    return to ? [{ from, to, half: STROKE / 2 }] : [];
  });

function shapeThing(shape: TactileShape): Thing {
  const { kind } = shape;
  const name = kind;
  switch (shape.kind) {
    case 'line':
      return { name, kind, strokes: strokesOf(shape.points, shape.isClosed === true) };
    case 'dashed':
      return { name, kind, strokes: strokesOf(shape.points, true) };
    case 'solid':
      return { name, kind, strokes: strokesOf(shape.points, true).map((stroke) => ({ ...stroke, half: 0 })) };
    case 'hatch':
      return { name, kind, strokes: shape.lines.map(([from, to]) => ({ from, to, half: STROKE / 2 })) };
    case 'disc':
      return { name, kind, strokes: [{ from: shape.at, to: shape.at, half: shape.radius }] };
    case 'ring':
      return { name, kind, strokes: [{ from: shape.at, to: shape.at, half: shape.radius + STROKE / 2 }] };
  }
}

const labelThing = (label: Label): Thing => ({
  name: `"${label.text}"`,
  kind: 'label',
  strokes: dotsOf(label).map((dot) => ({ from: dot, to: dot, half: BRAILLE.diameter / 2 })),
});

const thingsOf = ({ shapes, labels }: Part): Thing[] => [...shapes.map(shapeThing), ...labels.map(labelThing)];

function toSegment([x, y]: Point, { from: [ax, ay], to: [bx, by] }: Stroke): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function cross(a: Stroke, b: Stroke): boolean {
  const side = ({ from: [ax, ay], to: [bx, by] }: Stroke, [x, y]: Point): number =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

const strokeDistance = (a: Stroke, b: Stroke): number =>
  cross(a, b)
    ? 0
    : Math.min(toSegment(a.from, b), toSegment(a.to, b), toSegment(b.from, a), toSegment(b.to, a)) - a.half - b.half;

const distance = (a: Thing, b: Thing): number =>
  Math.min(...a.strokes.flatMap((one) => b.strokes.map((other) => strokeDistance(one, other))));

/** The shapes that a finger can't distinguish, or that lie on one another; of lines, those that don't touch. */
export function tooNear(part: Part, least: number): string[] {
  const things = thingsOf(part);
  return things.flatMap((a, at) =>
    things.slice(at + 1).flatMap((b) => {
      const between = distance(a, b);
      // Dots are cut to two digits in the file; the distance is that before.
      if (between >= least - 0.01) return [];
      const mayTouch = a.kind !== 'label' && b.kind !== 'label';
      return mayTouch && between <= 0 ? [] : [`${a.name} – ${b.name}: ${between.toFixed(2)} mm`];
    }),
  );
}

/** Parallel lines of one hatch, and gaps of a dashed line, that are nearer than they may be. */
export const texturesTooNear = ({ shapes }: Part, least: number): string[] =>
  shapes.flatMap((shape) => {
    if (shape.kind === 'dashed') return DASHES.gap < least ? ['dashes'] : [];
    const { strokes } = shapeThing(shape);
    if (shape.kind !== 'hatch') return [];
    return strokes.flatMap((one, at) => {
      const next = strokes[at + 1];
      return next && strokeDistance(one, next) < least - 0.01 ? ['hatch'] : [];
    });
  });

/** What leaves the page without its margin. */
export const outside = (part: Part): string[] =>
  thingsOf(part).flatMap(({ name, strokes }) =>
    strokes.some(({ from, to, half }) =>
      [from, to].some(
        ([x, y]) =>
          x - half < PAGE.margin - STROKE ||
          y - half < PAGE.margin - STROKE ||
          x + half > PAGE.width - PAGE.margin + STROKE ||
          y + half > PAGE.height - PAGE.margin + STROKE,
      ),
    )
      ? [name]
      : [],
  );
