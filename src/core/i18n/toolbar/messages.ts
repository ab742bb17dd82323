/** The files that a figure can be saved as: pictures, the table as readers see it, and the rows as `src` reads them. */
export const EXPORT_KINDS = ['png', 'svg', 'csv', 'json', 'src-csv', 'src-json'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A button's label, and a short hint about what it does. */
interface Labelled {
  readonly label: string;
  readonly hint: string;
}

/** Messages of a figure's toolbar, in one language. */
export interface ToolbarMessages {
  /** Name of the group of buttons, for screen readers. */
  readonly tools: string;
  readonly listen: Labelled;
  /** The hint of the same button while the player is open. */
  readonly closePlayer: string;
  readonly plain: Labelled;
  readonly download: Labelled;
  readonly embed: Labelled;
  readonly cite: Labelled;
  readonly share: Labelled;
  readonly files: Readonly<Record<ExportKind, string>>;
  /** Link to the figure with raised lines and braille, for swell paper or an embosser. */
  readonly tactile: string;
  readonly embedCopied: string;
  readonly citationCopied: string;
  readonly linkCopied: string;
  /** Follows `embedCopied` if a script has set a transform, which embed code can't carry. */
  readonly notInCode: string;
  /** Instead of `embedCopied` if a script has set the rows: the code would draw others. */
  readonly noEmbedCode: string;
  /** After the switch to plain words, and after that back. */
  readonly plainOn: string;
  readonly plainOff: string;
  /** Shown above the selected text if the browser does not allow copying. */
  readonly blocked: string;
  saved(file: string): string;
  /** `format` is the name of a format, such as "PNG". */
  notMade(format: string): string;
  /** `line` is the line under the picture; `day` is when the page at `address` was read. */
  citation(title: string, line: string, address: string, day: string): string;
}
