import type { Details } from '../../core/figure/description.ts';
import type { Locale } from '../../core/i18n/locale.ts';

const NONE: Details = { notes: [], sources: {}, licences: [] };

/** What a figure shows, as far as its details are concerned. */
interface Sourced {
  readonly picture: Element;
  readonly view: string;
  readonly locale: Locale;
  /** Null for custom data. */
  readonly edition: object | null;
  details(): Promise<Details>;
}

/** Notes and sources of what a figure shows. They are loaded after the picture, and it works without them. */
export class LoadedDetails {
  readonly #changed: () => void;
  #known = NONE;
  /** View and language of the known details, and whether they are of custom data. */
  #of = '';
  /** The picture whose details are being loaded, or were. */
  #picture: Element | undefined;
  #loading: Promise<Details> = Promise.resolve(NONE);
  #isLoaded = false;

  /** @param changed - Called when other details are there. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The details; with another picture of the same view, the previous ones until its own are loaded. */
  get known(): Details {
    return this.#known;
  }

  /** Whether the details of what the figure shows are there. */
  isOf({ picture }: Sourced): boolean {
    return this.#isLoaded && picture === this.#picture;
  }

  /** Loads the details of what the figure shows, unless that has been done. Those that can't be loaded are left out. */
  load(shown: Sourced): Promise<Details> {
    if (shown.picture === this.#picture) return this.#loading;
    this.#picture = shown.picture;
    this.#isLoaded = false;
    const of = `${shown.view}.${shown.locale}.${shown.edition === null}`;
    if (of !== this.#of) this.#known = NONE;
    this.#of = of;
    return (this.#loading = this.#load(shown));
  }

  /** Forgets the details, because nothing is shown now. */
  clear(): void {
    this.#known = NONE;
    this.#picture = undefined;
    this.#isLoaded = false;
  }

  async #load(shown: Sourced): Promise<Details> {
    try {
      const details = await shown.details();
      if (shown.picture === this.#picture) this.#take(details);
      return details;
    } catch {
      // The list of sources still has their links. The next contact retries.
      if (shown.picture === this.#picture) this.#picture = undefined;
      return NONE;
    }
  }

  #take(details: Details): void {
    this.#isLoaded = true;
    this.#known = details;
    this.#changed();
  }
}
