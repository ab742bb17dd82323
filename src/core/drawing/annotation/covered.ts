import type { Box, Point } from './box.ts';

/** Side of a cell in px. */
export const CELL = 3;

/** Which parts of a picture are covered, in cells. */
export class Covered {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Uint8Array;
  /** For each corner of a cell, how many cells left of it and above it are covered; undefined after a change. */
  #sums: Uint32Array | undefined;

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#cells = new Uint8Array(this.#columns * this.#rows);
  }

  coverBox({ left, top, width, height }: Box): void {
    const [from, to] = this.#range(left, left + width, this.#columns);
    const [first, last] = this.#range(top, top + height, this.#rows);
    for (let row = first; row < last; row += 1)
      this.#cells.fill(1, row * this.#columns + from, row * this.#columns + to);
    this.#sums = undefined;
  }

  /** Covers what is inside of an outline. */
  coverInside(outline: readonly Point[]): void {
    const ys = outline.map(({ y }) => y);
    const [first, last] = this.#range(Math.min(...ys), Math.max(...ys), this.#rows);
    for (let row = first; row < last; row += 1) {
      const middle = (row + 0.5) * CELL;
      const crossings = outline
        .flatMap((point, index) => {
          const next = outline[(index + 1) % outline.length] ?? point;
          if (point.y > middle === next.y > middle) return [];
          return [point.x + ((next.x - point.x) * (middle - point.y)) / (next.y - point.y)];
        })
        .sort((a, b) => a - b);
      for (let index = 0; index + 1 < crossings.length; index += 2) {
        const [from, to] = this.#range(crossings[index] ?? 0, crossings[index + 1] ?? 0, this.#columns);
        this.#cells.fill(1, row * this.#columns + from, row * this.#columns + to);
      }
    }
    this.#sums = undefined;
  }

  isCovered({ x, y }: Point): boolean {
    return this.#cells[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)] === 1;
  }

  /** Whether nothing in a box is covered. */
  isFree({ left, top, width, height }: Box): boolean {
    // Called for thousands of places, so it makes no objects.
    const sums = (this.#sums ??= this.#sum());
    const from = Math.max(0, Math.floor(left / CELL));
    const to = Math.min(this.#columns, Math.ceil((left + width) / CELL));
    const first = Math.max(0, Math.floor(top / CELL)) * (this.#columns + 1);
    const last = Math.min(this.#rows, Math.ceil((top + height) / CELL)) * (this.#columns + 1);
    return (
      (sums[last + to] ?? 0) - (sums[first + to] ?? 0) - (sums[last + from] ?? 0) + (sums[first + from] ?? 0) === 0
    );
  }

  #sum(): Uint32Array {
    const stride = this.#columns + 1;
    const sums = new Uint32Array(stride * (this.#rows + 1));
    for (let row = 0; row < this.#rows; row += 1)
      for (let column = 0, inRow = 0; column < this.#columns; column += 1) {
        inRow += this.#cells[row * this.#columns + column] ?? 0;
        sums[(row + 1) * stride + column + 1] = (sums[row * stride + column + 1] ?? 0) + inRow;
      }
    return sums;
  }

  /** The cells that a span touches. */
  #range(from: number, to: number, count: number): [number, number] {
    return [Math.min(count, Math.max(0, Math.floor(from / CELL))), Math.max(0, Math.min(count, Math.ceil(to / CELL)))];
  }
}
