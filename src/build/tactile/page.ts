/** A page of swell paper or an embosser: shapes to follow with a finger, and labels in braille. All lengths are in mm. */
import type { Locale } from '../../core/i18n/locale.ts';

/** A4, upright. */
export const PAGE = { width: 210, height: 297, margin: 15 } as const;
export const RIGHT = PAGE.width - PAGE.margin;
export const BOTTOM = PAGE.height - PAGE.margin;

/** Width of every line. */
export const STROKE = 1.5;
/** The least space between two things that a finger must distinguish. */
export const LEAST_SPACE = 3;
/** The space between things where there is enough. */
export const SPACE = 5;

/** Braille as standards print it: diameter of a dot, distance of dots, of cells and of lines. */
export const BRAILLE = { diameter: 1.5, dots: 2.5, cells: 6, lines: 10 } as const;
/** Height of a line of braille. */
export const LABEL_HEIGHT = 2 * BRAILLE.dots + BRAILLE.diameter;

/** The space of a blank cell: labels on one line that are nearer read as one word. */
export const BLANK = 2 * BRAILLE.cells - BRAILLE.dots - BRAILLE.diameter;

export type Point = readonly [x: number, y: number];

export type TactileShape =
  /** A line through points, or the outline of an area. */
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly isClosed?: boolean;
    }
  /** The outline of a rectangle in dashes, with a dash at each corner. Width and height are multiples of a dash and a gap. */
  | { readonly kind: 'dashed'; readonly points: readonly Point[] }
  /** A small area that is raised as a whole. */
  | { readonly kind: 'solid'; readonly points: readonly Point[] }
  /** Parallel slanted lines in an outline, which they may touch. */
  | { readonly kind: 'hatch'; readonly lines: readonly (readonly [Point, Point])[] }
  | { readonly kind: 'disc' | 'ring'; readonly at: Point; readonly radius: number };

/** A line of braille. */
export interface Label {
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
  /** Unicode braille patterns. */
  readonly cells: string;
  /** What they say. */
  readonly text: string;
}

/** A part of a page. */
export interface Part {
  readonly shapes: readonly TactileShape[];
  readonly labels: readonly Label[];
  /** Its lower edge. */
  readonly bottom: number;
}

/** A place within braille where a line may break, other than at a blank cell. */
export const BREAK = '\u200B';

/** Braille of a text in the language of the page. */
export type Braille = (text: string) => string;

/** What a part is drawn with. */
export interface Pen {
  readonly locale: Locale;
  /** For a label on one line. */
  readonly braille: Braille;
  /** For several lines: with `BREAK` where one may end. */
  readonly breakable: Braille;
}

/** Width of some cells with their dots. */
export const cellsWidth = (cells: string): number =>
  cells.length ? (cells.length - 1) * BRAILLE.cells + BRAILLE.dots + BRAILLE.diameter : 0;

/** The number of cells that fit in a width. */
const cellsIn = (width: number): number => Math.floor((width - BRAILLE.dots - BRAILLE.diameter) / BRAILLE.cells) + 1;

/** The upper edge of a label whose middle is at a height. */
export const centredOn = (y: number): number => y - LABEL_HEIGHT / 2;

/** Lines of at most so many cells, broken at blank cells and breaks; a longer word is divided. */
export function brokenCells(cells: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of cells
    .split(/\u2800+/u)
    .filter(Boolean)
    .entries()) {
    for (const [part, piece] of word.split(BREAK).entries()) {
      const blank = at && !part && line ? '\u2800' : '';
      let rest = piece;
      if (line && line.length + blank.length + rest.length > most) {
        lines.push(line);
        line = '';
      } else line += blank;
      for (; rest.length > most; rest = rest.slice(most)) lines.push(rest.slice(0, most));
      line += rest;
    }
  }
  return line ? [...lines, line] : lines;
}

/** A text in braille on as many lines as it needs. */
export function paragraph(text: string, { breakable }: Pen, x: number, y: number): Part {
  const labels = brokenCells(breakable(text), cellsIn(RIGHT - x)).map((cells, line) => ({
    x,
    y: y + line * BRAILLE.lines,
    cells,
    text,
  }));
  return { shapes: [], labels, bottom: y + labels.length * BRAILLE.lines };
}

/** Dash and gap of a dashed line. */
export const DASHES = { dash: 6, gap: 4 } as const;

/** A line through points. */
export const lineThrough = (...points: readonly Point[]): TactileShape => ({ kind: 'line', points });

/** The corners of a rectangle. */
export const corners = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Distance of two hatch lines along an edge, at 45°. */
const HATCH = (STROKE + LEAST_SPACE) * Math.SQRT2;

/** A hatch at 45° in a rectangle. */
export function hatch(x: number, y: number, width: number, height: number): TactileShape {
  const lines: (readonly [Point, Point])[] = [];
  for (let offset = HATCH; offset < width + height - HATCH / 2; offset += HATCH) {
    const start: Point = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const end: Point = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    lines.push([start, end]);
  }
  return { kind: 'hatch', lines };
}

/** @param parts - At least one, the lowest last. */
export const joined = (...parts: readonly Part[]): Part => ({
  shapes: parts.flatMap(({ shapes }) => shapes),
  labels: parts.flatMap(({ labels }) => labels),
  bottom: Math.max(...parts.map(({ bottom }) => bottom)),
});
