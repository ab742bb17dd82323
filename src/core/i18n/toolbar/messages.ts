/** What a figure can be saved as. */
export const EXPORT_KINDS = ['png', 'svg', 'csv', 'json'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A button's word, and what it does in a few words. */
interface Labelled {
  readonly label: string;
  readonly hint: string;
}

/** Words of the buttons of a figure, in one language. */
export interface ToolbarMessages {
  /** Name of the group of buttons, for screen readers. */
  readonly tools: string;
  readonly listen: Labelled;
  readonly download: Labelled;
  readonly embed: Labelled;
  readonly cite: Labelled;
  readonly files: Readonly<Record<ExportKind, string>>;
  readonly embedCopied: string;
  readonly citationCopied: string;
  /** Follows `embedCopied` where a script of the page has set rows or a transform, which no code can hold. */
  readonly notInCode: string;
  /** Told over the text, which is selected, where the browser does not let it be copied. */
  readonly blocked: string;
  saved(file: string): string;
  /** `format` is the name of a format, such as "PNG". */
  notMade(format: string): string;
  /** `line` is the line under the picture; `day` is when the page at `address` was read. */
  citation(title: string, line: string, address: string, day: string): string;
}
