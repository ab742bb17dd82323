/** Messages for navigating the items of a chart, in one language. */
export interface InteractionMessages {
  /** Follows the sentence about the chart: how to move between its items. */
  readonly keys: string;
  /** Where only some of many items are in the page: how many are not, and where they are. */
  moreItems(count: number): string;
  /** Heading of the list of keyboard shortcuts, and what each key does. */
  readonly shortcuts: {
    readonly title: string;
    readonly arrows: string;
    readonly ends: string;
    readonly extremes: string;
    readonly letters: string;
    readonly pin: string;
    readonly leave: string;
    readonly help: string;
  };
  /** Names of keys that have no symbol. */
  readonly keyNames: {
    readonly arrows: string;
    readonly pages: string;
    readonly letters: string;
    readonly enter: string;
    readonly escape: string;
  };
  /** Separator between the parts of a spoken name. */
  readonly comma: string;
  /** Label of a button that sorts a table by the named column. */
  sort(column: string): string;
  /** Announced once the table has been sorted by the named column, or has the chart's own order again. */
  sorted(column: string, isDescending: boolean): string;
  readonly unsorted: string;
  /** Announced once more rows of a table are shown: `count` of all `total`. */
  rowsShown(count: number, total: number): string;
  /** Announced once other values are drawn under the same title. */
  readonly dataChanged: string;
  /** Announced once the page brings out an item, or none any more. */
  highlighted(name: string): string;
  readonly unhighlighted: string;
  /** Description of a link in the page that changes the chart with this title. */
  link(title: string): string;
  /** Precedes the title in the name of the table's region. */
  readonly table: string;
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
