import type { SourceDetailsById } from '../../core/figure/description.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/** What a figure shows, as far as the details of its sources are concerned. */
interface Sourced {
  readonly picture: Element;
  readonly locale: Locale;
  details(attempt: number): Promise<SourceDetailsById>;
}

/** The details of the sources of what a figure shows. They are loaded after the picture, and it works without them. */
export class LoadedDetails {
  readonly #changed: () => void;
  #byId: SourceDetailsById = {};
  #locale: Locale | undefined;
  /** The picture whose details are being loaded, or were. */
  #picture: Element | undefined;
  #loading: Promise<SourceDetailsById> = Promise.resolve({});
  #isLoaded = false;
  /** Number of failed attempts. */
  #attempt = 0;

  /** @param changed - Called when other details are there. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The details by id, in the language of the figure; of what it showed before until those of the picture are loaded. */
  get byId(): SourceDetailsById {
    return this.#byId;
  }

  /** Whether the details of what the figure shows are there. */
  isOf({ picture }: Sourced): boolean {
    return this.#isLoaded && picture === this.#picture;
  }

  /** Loads the details of what the figure shows, unless that has been done. Those that can't be loaded are left out. */
  load(shown: Sourced): Promise<SourceDetailsById> {
    if (shown.picture === this.#picture) return this.#loading;
    this.#picture = shown.picture;
    this.#isLoaded = false;
    if (shown.locale !== this.#locale) this.#byId = {};
    this.#locale = shown.locale;
    return (this.#loading = this.#load(shown));
  }

  async #load(shown: Sourced): Promise<SourceDetailsById> {
    try {
      const byId = await shown.details(this.#attempt);
      if (shown.picture === this.#picture) this.#take(byId);
      return byId;
    } catch {
      this.#attempt += 1;
      // The list of sources still has their links. The next contact retries.
      if (shown.picture === this.#picture) this.#picture = undefined;
      return {};
    }
  }

  #take(byId: SourceDetailsById): void {
    this.#isLoaded = true;
    // Another width of the same view has the same sources.
    if (byId === this.#byId) return;
    this.#byId = byId;
    this.#changed();
  }
}
