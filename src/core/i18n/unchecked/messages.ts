/** Messages of one language. */
export interface UncheckedMessages {
  more(issues: number, rows: number): string;
}
