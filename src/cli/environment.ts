import type { Readable } from 'node:stream';

/** Input and output of a command. */
export interface Environment {
  readonly input: Readable;
  readonly isTerminal: boolean;
  /** Writes to standard output; rejects if the reader has closed it. */
  print(content: string | Uint8Array): Promise<void>;
  /** Writes lines to standard error. */
  readonly printError: (text: string) => void;
  /** Resolves when the user ends the command, as with Ctrl+C. Default: never. */
  readonly stopped?: () => Promise<void>;
  /** Folder of the published files. Default: that of the package. */
  readonly dist?: URL;
}
