/** A step was reached, by scrolling, by the keyboard or by a link. */
export class FigureStepEvent extends Event {
  static readonly type = 'figure-step';
  /** Index of the step, from 0. */
  readonly index: number;
  /** The state that the step gives the figure; see the figure's `state`. */
  readonly state: string;

  constructor(index: number, state: string) {
    super(FigureStepEvent.type, { bubbles: true, composed: true });
    this.index = index;
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-step': FigureStepEvent;
  }
}
