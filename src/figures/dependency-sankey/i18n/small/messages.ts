/** Titles of small pictures, in one language. */
export interface SankeySmallMessages {
  /** The share of the subject at each step; `subject` is its name. */
  chain(subject: string): string;
  /** What one or two materials are used in, by their names; and what all are. */
  uses(names: readonly string[]): string;
  readonly allUses: string;
}
