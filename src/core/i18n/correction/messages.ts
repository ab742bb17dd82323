/** Messages of one language; days and values are passed formatted. */
export interface CorrectionMessages {
  /** In the note of a figure that shows corrected values. */
  note(day: string): string;
  /** In the list of notes: a field of some rows; `rows` is empty if the new value is the name of its only row. */
  changed(parts: {
    readonly day: string;
    readonly field: string;
    readonly old: string;
    readonly now: string;
    readonly rows: readonly string[];
  }): string;
  withdrawn(parts: { readonly day: string; readonly rows: readonly string[] }): string;
  /** A text of the view. */
  reworded(parts: { readonly day: string; readonly old: string; readonly now: string }): string;
  /** In place of an empty value. */
  readonly none: string;
}
