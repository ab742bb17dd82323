/** Messages of one language. */
export interface EditionMessages {
  label(version: string, date: string): string;
}
