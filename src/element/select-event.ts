import type { Cell } from '../core/figure/description.ts';
import { CROSSING } from './events.ts';

/** The reader pinned a data point with the pointer, a finger or the keyboard. */
export class FigureSelectEvent extends Event {
  static readonly type = 'figure-select';
  /** `id` and `title` of the data point; if it belongs to a row, also the cells of that row by column id. */
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
