import type { Cell } from '../core/figure/description.ts';
import { CROSSING } from './events.ts';

/** The reader chose a mark, by pointer, touch or key. */
export class FigureSelectEvent extends Event {
  static readonly type = 'figure-select';
  /** `key` and `title` of the mark; the cells of its row by the ids of the table's columns, where it has a row. */
  readonly datum: Readonly<Record<string, Cell>>;

  constructor(datum: Readonly<Record<string, Cell>>) {
    super(FigureSelectEvent.type, CROSSING);
    this.datum = datum;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-select': FigureSelectEvent;
  }
}
