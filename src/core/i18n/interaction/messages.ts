/** Messages for navigating the items of a chart, in one language. */
export interface InteractionMessages {
  /** Name of the group of all items; `count` is their number. */
  items(count: number): string;
  /** Heading of the list of keyboard shortcuts, and what each key does. */
  readonly shortcuts: {
    readonly title: string;
    readonly arrows: string;
    readonly ends: string;
    readonly pin: string;
    readonly leave: string;
    readonly help: string;
  };
  /** Names of keys that have no symbol. */
  readonly keyNames: { readonly arrows: string; readonly enter: string; readonly escape: string };
  /** Separator between the parts of a spoken name. */
  readonly comma: string;
  /** Label of a button that sorts a table by the named column. */
  sort(column: string): string;
  /** A newer version of the data exists: `total` values were corrected, `own` of them in the data of the view. */
  newer(parts: {
    readonly version: string;
    readonly day: string;
    readonly total: number;
    readonly own: number;
  }): string;
  /** Label of the list of these corrections. */
  readonly corrected: string;
}
