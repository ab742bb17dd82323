/** A file that can't be imported, or wrong arguments. The message says in sentences what is wrong, where, and what to do. */
export class ImportError extends Error {
  /** Whether the arguments are wrong, not a file. */
  readonly isMisuse: boolean;

  constructor(message: string, isMisuse = false) {
    super(message);
    this.name = 'ImportError';
    this.isMisuse = isMisuse;
  }
}
