import type { Flag } from '../../data/flag.ts';

/** What the words on how certain a value is mean, in plain words; in one language. */
export interface PlainMessages {
  readonly meaning: Readonly<Record<Exclude<Flag, 'sourced'> | 'estimate' | 'quota', string>>;
  /** A word with its meaning, in a table. */
  term(word: string, meaning: string): string;
  /** The same as a note. */
  note(word: string, meaning: string): string;
  /** Where the other notes are. */
  readonly more: string;
}
