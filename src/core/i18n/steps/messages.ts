/** Messages of the steps of a figure, in one language. */
export interface StepsMessages {
  /** Announced once the figure of another step is shown; `title` is the figure's, empty if it has none. */
  shown(title: string): string;
  /** Labels of the buttons that go to another step. */
  readonly previous: string;
  readonly next: string;
  /** Announced when a button has gone to a step; `number` counts from 1, `heading` is the step’s, empty if it has none. */
  step(number: number, count: number, heading: string): string;
}
