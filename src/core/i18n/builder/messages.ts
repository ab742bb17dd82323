/** Messages of the embed builder about the host of the files, in one language. Fields have their English names. */
export interface BuilderMessages {
  /** A package CDN can't serve the pages of figures; a command follows. `host` is its name. */
  packageHost(host: string): string;
  /** The files are on the author's computer. */
  readonly thisComputer: string;
}
