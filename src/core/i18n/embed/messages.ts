/** Messages of the iframe page, in one language. */
export interface EmbedMessages {
  /** Data may not be loaded from an address; `from` is its host, or the address if it has none. */
  blockedData(from: string): string;
}
