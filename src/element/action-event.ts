import { CROSSING } from './events.ts';

/** What a reader did with a figure. */
export type FigureAction = 'table' | 'listen' | 'plain' | 'download' | 'embed' | 'cite' | 'share' | 'link';

/**
 * The reader used a part of the figure, as for the statistics of a page. The library itself stores nothing and sends
 * nothing.
 */
export class FigureActionEvent extends Event {
  static readonly type = 'figure-action';
  /**
   * `table`: opened the table and notes. `listen`: opened the player. `plain`: chose plain words. `download`, `embed`,
   * `cite`, `share`: pressed that button. `link`: followed a link of the page that changes the figure.
   */
  readonly action: FigureAction;
  /** Of `download`, the kind of file, such as `png`; of `share` and `link`, the state; otherwise empty. */
  readonly detail: string;

  constructor(action: FigureAction, detail = '') {
    super(FigureActionEvent.type, CROSSING);
    this.action = action;
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-action': FigureActionEvent;
  }
}
