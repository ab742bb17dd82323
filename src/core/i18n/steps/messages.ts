/** Messages of the steps of a figure, in one language. */
export interface StepsMessages {
  /** Announced once the figure of another step is shown; `title` is the figure's, empty if it has none. */
  shown(title: string): string;
}
