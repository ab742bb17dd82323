/** Titles of small pictures, in one language. `subject` is the name of the country that the figure is about. */
export interface ShareSmallMessages {
  /** Its share at each stage. */
  stages(subject: string): string;
  /** Its share of mining over time, and its amount. */
  share(subject: string): string;
  amount(subject: string): string;
  readonly countries: string;
}
