/** Sentences of the page in an iframe, in one language. */
export interface EmbedMessages {
  /** That rows may not come from an address; `from` is its host, or the address where it has none. */
  blockedData(from: string): string;
}
