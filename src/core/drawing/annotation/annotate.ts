/*
 * Annotations in a finished picture: beside their items where there is free space, otherwise as numbers with the texts
 * below. Works on any list of shapes, so that pre-rendered and live pictures are annotated alike, in pages and in Node.
 * Long because both ways share what is taken in a picture; the grid of free places and outlines are files of their own.
 */
import type { ItemAnnotation, Side } from '../../figure/annotation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { METRICS } from '../metrics.ts';
import { MARGIN, type Picture, type Shape } from '../picture.ts';
import { ShapesById, outlinePoints, type ShapeReading } from '../shapes-by-id.ts';
import { TYPE } from '../spec.ts';
import { wrapText } from '../text.ts';
import { widestText } from '../text-width.ts';
import { boxAround, distance, nearestIn, overlap, pointsBetween, widened, type Box, type Point } from './box.ts';
import { CELL, Covered } from './covered.ts';
import { boxOutline, offsetOf, outlinesOf, textBox } from './outline.ts';

/** Width in px from which texts stand beside their items. */
export const WIDE = 480;
/** Widths in px that a text is broken to, the best first. */
const WIDTHS = [170, 130, 220] as const;
const LINE = 16;
/** Most lines of a text in the picture. */
const MOST_LINES = 6;
/** Free space around labels, and around everything else, in px. */
const CLEAR = { label: 5, mark: 4 } as const;
/** Best and greatest distance between a text and its item, in px. */
const REACH = { best: 14, most: 150 } as const;
/** Distance between the places that are tried for a text, and how many of the nearest are compared. */
const TRIED = 2 * CELL;
const COMPARED = 200;
/** Half the side of a number’s square in px, and the distance at which it needs a line to its item. */
const BADGE = { half: 8, near: 14 } as const;

/** The code of the circled one, which those up to twenty follow. */
const FIRST_CIRCLED = 0x2460;

/** How the shapes of a picture are read. */
const SHAPES: ShapeReading<Shape> = {
  ids: ({ id = '' }) => id,
  outline: ({ attributes }) => String(attributes['d'] ?? ''),
  isText: ({ element }) => element === 'text',
};

/** Where an item is: the points that a line may lead to, and the box around them. */
interface Anchor {
  readonly points: readonly Point[];
  readonly box: Box;
}

function anchorOf(shapes: ShapesById<Shape>, item: ItemAnnotation['item']): Anchor | undefined {
  const { shapes: [first] = [], point } = shapes.placeOf(item) ?? {};
  if (!first) return undefined;
  const offset = offsetOf(first);
  const at = point === undefined ? undefined : outlinePoints(SHAPES.outline(first))[point];
  const points = at
    ? [{ x: at.x + offset.x, y: at.y + offset.y }]
    : first.element === 'text'
      ? boxOutline(textBox(first))
      : outlinesOf(first).flat();
  const box = boxAround(points);
  return box && { points, box };
}

/** Whether a shape is ground, not something to read: rules, knockouts, and what a whole part of the picture is on. */
function isGround({ element, attributes, id }: Shape, picture: Pick<Picture, 'width' | 'height'>): boolean {
  const { fill = '', stroke = '' } = attributes;
  const named = `${fill} ${stroke}`;
  if (element === 'text' || id) return false;
  if (element === 'line') return named.includes('grid');
  const isPlain = /surface|none|^$/u.test(String(fill));
  if (isPlain && (!stroke || /grid|surface|none/u.test(String(stroke)))) return true;
  const box = boxAround(outlinesOf({ element, attributes }).flat());
  return box !== undefined && box.width * box.height > 0.5 * picture.width * picture.height;
}

/** What is in a picture: labels, which nothing may cover, and everything that a text may not cover. */
class Ground {
  readonly #labels: Covered;
  readonly #all: Covered;
  readonly #size: Pick<Picture, 'width' | 'height'>;

  constructor(picture: Picture) {
    this.#size = picture;
    this.#labels = new Covered(picture.width, picture.height);
    this.#all = new Covered(picture.width, picture.height);
    for (const shape of picture.shapes) {
      if (isGround(shape, picture)) continue;
      if (shape.element === 'text') this.addLabel(textBox(shape));
      else this.#addMark(shape);
    }
  }

  addLabel(box: Box): void {
    this.#labels.coverBox(widened(box, 1));
    this.#all.coverBox(widened(box, CLEAR.label));
  }

  #addMark(shape: Shape): void {
    const { fill = 'none' } = shape.attributes;
    for (const outline of outlinesOf(shape)) {
      for (const { x, y } of outline) this.#all.coverBox(widened({ left: x, top: y, width: 0, height: 0 }, CLEAR.mark));
      if (fill !== 'none') this.#all.coverInside(outline);
    }
  }

  /** Whether a box is within the picture and covers nothing. */
  isFree(box: Box): boolean {
    return this.#contains(box) && this.#all.isFree(box);
  }

  /** Whether a box is within the picture and covers no label. */
  isFreeOfLabels(box: Box): boolean {
    return this.#contains(box) && this.#labels.isFree(box);
  }

  /** What a line crosses: undefined if a label, otherwise the share of it that is over something. */
  crossed(from: Point, to: Point, own: Box): number | undefined {
    const points = pointsBetween(from, to, CELL).filter(
      ({ x, y }) => !overlap({ left: x, top: y, width: 0.1, height: 0.1 }, own),
    );
    if (points.some((point) => this.#labels.isCovered(point))) return undefined;
    return points.filter((point) => this.#all.isCovered(point)).length / Math.max(1, points.length);
  }

  #contains({ left, top, width, height }: Box): boolean {
    return (
      left >= MARGIN && left + width <= this.#size.width - MARGIN && top >= 2 && top + height <= this.#size.height - 2
    );
  }
}

/** Whether a box stands at a side of another. */
const isAt: Readonly<Record<Side, (box: Box, of: Box) => boolean>> = {
  left: (box, of) => box.left + box.width <= of.left,
  right: (box, of) => box.left >= of.left + of.width,
  above: (box, of) => box.top + box.height <= of.top,
  below: (box, of) => box.top >= of.top + of.height,
};

/** The point of an item that is nearest to a box, and the point of the box that is nearest to that. */
function leader(box: Box, { points }: Anchor): { readonly from: Point; readonly to: Point } {
  let best: { from: Point; to: Point } | undefined;
  let least = Infinity;
  for (const to of points) {
    const from = nearestIn(box, to);
    const length = distance(from, to);
    if (length < least) [least, best] = [length, { from, to }];
  }
  return best ?? { from: { x: box.left, y: box.top }, to: { x: box.left, y: box.top } };
}

/** A place for a text. */
interface Candidate {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly cost: number;
}

/** All free places for a box near an item, by how far they are. */
function placesFor(
  { width, height }: Pick<Box, 'width' | 'height'>,
  picture: Picture,
  { box: of }: Anchor,
  side: Side | undefined,
  isFree: (box: Box) => boolean,
  step: number = CELL,
): { readonly box: Box; readonly gap: number }[] {
  const places = [];
  const first = Math.max(0, of.left - width - REACH.most);
  const last = Math.min(picture.width, of.left + of.width + REACH.most);
  const bottom = Math.min(picture.height, of.top + of.height + REACH.most);
  for (let top = Math.max(0, of.top - height - REACH.most); top < bottom; top += step)
    for (let left = first; left < last; left += step) {
      // The gaps first: most places are too far.
      const across = Math.max(0, left - of.left - of.width, of.left - left - width);
      const down = Math.max(0, top - of.top - of.height, of.top - top - height);
      if (across * across + down * down > REACH.most * REACH.most) continue;
      const box = { left, top, width, height };
      if ((side && !isAt[side](box, of)) || !isFree(box)) continue;
      places.push({ box, gap: Math.hypot(across, down) });
    }
  return places.sort((a, b) => a.gap - b.gap);
}

/** The best place for a text beside its item; undefined if there is none. */
function placeText(
  text: string,
  picture: Picture,
  anchor: Anchor,
  ground: Ground,
  locale: Locale,
  side?: Side,
): Candidate | undefined {
  let best: Candidate | undefined;
  WIDTHS.forEach((available, choice) => {
    const lines = wrapText(text, available, { size: TYPE.label, locale });
    if (lines.length > MOST_LINES) return;
    const size = { width: widestText(lines, { size: TYPE.label }), height: lines.length * LINE };
    const middle = { x: anchor.box.left + anchor.box.width / 2, y: anchor.box.top + anchor.box.height / 2 };
    const places = placesFor(size, picture, anchor, side, (box) => ground.isFree(box), TRIED);
    for (const { box, gap } of places.slice(0, COMPARED)) {
      const { from, to } = leader(box, anchor);
      const crossed = ground.crossed(from, to, anchor.box);
      if (crossed === undefined) continue;
      const aside = distance(nearestIn(box, middle), middle) * 0.05;
      const cost = Math.abs(gap - REACH.best) + aside + 60 * crossed + 10 * choice;
      if (!best || cost < best.cost) best = { box, lines, cost };
    }
  });
  return best;
}

const rounded = (value: number): number => Math.round(value * 2) / 2;

/** A line from a text or a number to its item, which ends in a dot. */
function leaderShapes(from: Point, to: Point): Shape[] {
  const line = { x1: rounded(from.x), y1: rounded(from.y), x2: rounded(to.x), y2: rounded(to.y) };
  const dot = `M-2,0A2,2,0,1,1,2,0A2,2,0,1,1,-2,0`;
  return [
    { element: 'line', attributes: { ...line, stroke: 'text' } },
    { element: 'path', attributes: { d: dot, transform: `translate(${line.x2},${line.y2})`, fill: 'text' } },
  ];
}

function textShapes({ box, lines }: Candidate, anchor: Anchor): Shape[] {
  const { from, to } = leader(widened(box, 2), anchor);
  const isLeft = box.left + box.width <= anchor.box.left;
  const attributes = {
    x: Math.round(isLeft ? box.left + box.width : box.left),
    y: Math.round(box.top + LINE - 4),
    ...(isLeft && { 'text-anchor': 'end' }),
    'font-size': TYPE.label,
    'line-height': LINE,
    fill: 'text',
  };
  return [...leaderShapes(from, to), { element: 'text', attributes, lines }];
}

/** A number in a square around a point: the circled numbers of a picture are its own. */
function badgeShapes(number: number, { x, y }: Point): Shape[] {
  const { half } = BADGE;
  const at = { x: rounded(x), y: rounded(y) };
  const d = `M-${half},-${half}h${2 * half}v${2 * half}h-${2 * half}Z`;
  const square = { d, transform: `translate(${at.x},${at.y})`, fill: 'surface', stroke: 'text' };
  return [
    { element: 'path', attributes: square },
    {
      element: 'text',
      attributes: {
        x: at.x,
        y: at.y + 4,
        'text-anchor': 'middle',
        'font-size': 11,
        'font-weight': 'bold',
        fill: 'text',
      },
      lines: [String(number)],
    },
  ];
}

/** A number beside its item, over no label; none where all is full of labels. */
function numberShapes(number: number, anchor: Anchor, picture: Picture, ground: Ground): Shape[] {
  const side = 2 * BADGE.half + 2;
  const isFree = (box: Box): boolean => ground.isFreeOfLabels(box);
  const places = placesFor({ width: side, height: side }, picture, anchor, undefined, isFree);
  // Free space is better than a mark, and that better than a place that needs a line.
  const cost = ({ box, gap }: (typeof places)[number]): number => gap + (ground.isFree(box) ? 0 : 8);
  const [best] = places.slice(0, 5 * COMPARED).sort((a, b) => cost(a) - cost(b));
  if (!best) return [];
  const { box, gap } = best;
  const middle = { x: box.left + side / 2, y: box.top + side / 2 };
  ground.addLabel(box);
  const { to } = leader(box, anchor);
  const from = pointsBetween(middle, to, BADGE.half + 1)[0] ?? middle;
  return [...(gap > BADGE.near ? leaderShapes(from, to) : []), ...badgeShapes(number, middle)];
}

/** The greatest circled number in a picture, which numbers after it go on from; 0 for none. */
const lastNumber = ({ shapes }: Picture): number =>
  Math.max(
    0,
    ...shapes.flatMap(({ lines = [] }) =>
      [...lines.join('').matchAll(/[①-⑳]/gu)].map(([number]) => (number.codePointAt(0) ?? 0) - FIRST_CIRCLED + 1),
    ),
  );

/**
 * The texts of numbers, below the picture.
 *
 * @param before - The number before the first.
 */
function listShapes(
  texts: readonly string[],
  before: number,
  { width, height }: Picture,
  locale: Locale,
): [Shape[], number] {
  const { size, line } = METRICS.note;
  const inset = MARGIN + 2 * BADGE.half + 8;
  let top = height + METRICS.below;
  const shapes = texts.flatMap((text, index) => {
    const lines = wrapText(text, width - inset - MARGIN, { size, locale });
    const y = top;
    top += lines.length * line + 4;
    return [
      ...badgeShapes(before + index + 1, { x: MARGIN + BADGE.half + 0.5, y: y + line / 2 }),
      {
        element: 'text' as const,
        attributes: {
          x: inset,
          y: Math.round(y + line / 2 + size * 0.35),
          'font-size': size,
          'line-height': line,
          fill: 'text',
        },
        lines,
      },
    ];
  });
  return [shapes, Math.ceil(top)];
}

/** A picture with annotations. */
export interface AnnotatedPicture {
  /** What was added, in drawing order. */
  readonly added: readonly Shape[];
  /** Height in px with the texts below. */
  readonly height: number;
  /** Those whose item this picture does not show. */
  readonly missing: readonly ItemAnnotation[];
}

/** Places annotations in a picture. Nothing that is added covers a label. */
export function annotated(picture: Picture, annotations: readonly ItemAnnotation[], locale: Locale): AnnotatedPicture {
  const shapes = new ShapesById(picture.shapes, SHAPES);
  const ground = new Ground(picture);
  const isNarrow = picture.width < WIDE;
  const before = lastNumber(picture);
  const missing: ItemAnnotation[] = [];
  const added: Shape[] = [];
  const numbered: string[] = [];
  for (const annotation of annotations) {
    const { item, text, side, narrow } = annotation;
    const anchor = anchorOf(shapes, item);
    if (!anchor) missing.push(annotation);
    if (!anchor || (isNarrow && narrow === 'hide')) continue;
    const place = isNarrow
      ? undefined
      : ((side && placeText(text, picture, anchor, ground, locale, side)) ??
        placeText(text, picture, anchor, ground, locale));
    if (place) {
      added.push(...textShapes(place, anchor));
      ground.addLabel(place.box);
    } else {
      numbered.push(text);
      added.push(...numberShapes(before + numbered.length, anchor, picture, ground));
    }
  }
  if (!numbered.length) return { added, height: picture.height, missing };
  const [list, height] = listShapes(numbered, before, picture, locale);
  return { added: [...added, ...list], height, missing };
}

/** The picture with what `annotated` adds to it. */
export function withAnnotations(picture: Picture, annotations: readonly ItemAnnotation[], locale: Locale): Picture {
  if (!annotations.length) return picture;
  const { added, height } = annotated(picture, annotations, locale);
  return { ...picture, height, shapes: [...picture.shapes, ...added] };
}
