import { escapeText } from '../../core/output/escape-text.ts';

/** The files that are snippets themselves, each fetched once. */
export class PrerenderedTexts {
  readonly #base: URL;
  readonly #texts = new Map<string, Promise<string>>();

  /** @param base - Folder of the built files. */
  constructor(base: URL) {
    this.#base = base;
  }

  /**
   * The text of a file, with the addresses that it holds moved to another folder.
   *
   * @throws where it can't be had.
   */
  async read(file: string, builtFor: string, baseUrl: string): Promise<string> {
    const text = this.#texts.get(file) ?? this.#fetch(file);
    this.#texts.set(file, text);
    return (await text).replaceAll(escapeText(builtFor), escapeText(baseUrl));
  }

  async #fetch(file: string): Promise<string> {
    const address = new URL(file, this.#base);
    try {
      const response = await fetch(address, { credentials: 'omit' });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      return await response.text();
    } catch (error) {
      // Asked for again, it may come.
      this.#texts.delete(file);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${address.href} could not be loaded (${reason}). Choose again to try again.`, { cause: error });
    }
  }
}
