import { escapeText } from '../../core/output/escape-text.ts';

/** Loads the files whose content is a snippet, each once. */
export class PrerenderedTexts {
  readonly #base: URL;
  readonly #texts = new Map<string, Promise<string>>();

  /** @param base - Folder of the built files. */
  constructor(base: URL) {
    this.#base = base;
  }

  /**
   * The content of a file, with its URLs changed to another base URL.
   *
   * @throws if the file can't be loaded.
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
      // The next attempt fetches it again.
      this.#texts.delete(file);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${address.href} could not be loaded (${reason}). Change a setting to retry.`, { cause: error });
    }
  }
}
