/** Words for going from mark to mark, in one language. */
export interface InteractionMessages {
  /** Name of the group of all marks; `count` is how many. */
  items(count: number): string;
  /** Heading of the list of keys, and each key's deed. */
  readonly shortcuts: {
    readonly title: string;
    readonly arrows: string;
    readonly ends: string;
    readonly pin: string;
    readonly leave: string;
    readonly help: string;
  };
  /** Names of keys that have no sign. */
  readonly keyNames: { readonly arrows: string; readonly enter: string; readonly escape: string };
  /** Between the parts of a spoken name. */
  readonly comma: string;
  /** Sorts a table by a column, whose name is given. */
  sort(column: string): string;
}
