/** What is said in the audio file of a figure, besides its text. */
export interface AudioMessages {
  /** Announces the notes; `first` and `last` name the first and the last value. */
  notes(first: string, last: string): string;
}
