/** Messages of the steps of a figure, in one language. */
export interface StepsMessages {
  /** Announced once the figure of another step is shown; `heading` is that of the step. */
  shown(step: number, count: number, heading: string): string;
}
