import { unpackData } from '../core/data/packed-data.ts';
import { unpackTables } from '../core/data/packed-rows.ts';
import type { RawTables } from '../core/data/raw-tables.ts';
import type { SourceRow, Sources } from '../core/data/source.ts';
import { byLocale } from '../core/i18n/locale.ts';
import type { LiveDetails, LiveModule } from '../core/wire/live.ts';

/** The bundled rows of a figure, parsed; every figure's rows have sources. */
export interface BundledRows {
  readonly sources: Sources;
}

/** What is sent of a source at first. */
type SentSource = Pick<SourceRow, 'id' | 'short' | 'licence'>;

/** A source whose details are not loaded. */
const sourceOf = (sent: SentSource): SourceRow => ({
  ...sent,
  title: sent.short.en,
  url: '',
  language: '',
  publisher: byLocale(() => ''),
  locator: '',
});

/** The bundled data of a figure. Everything is loaded once, and only when it is needed. */
export class BundledData {
  readonly #module: LiveModule;
  #loading: Promise<BundledRows> | undefined;
  #whole: unknown;

  constructor(liveModule: LiveModule) {
    this.#module = liveModule;
  }

  /** The parsed rows, without what only the details have. */
  load(): Promise<BundledRows> {
    return (this.#loading ??= this.#load());
  }

  /** The parsed rows with what the details have. */
  async loadWith({ data }: LiveDetails): Promise<unknown> {
    return (this.#whole ??= { ...(await this.load()), ...(unpackData(data) as object) });
  }

  /** The raw rows of all tables. */
  async loadTables(): Promise<RawTables> {
    return unpackTables(await this.#module.loadTables());
  }

  async #load(): Promise<BundledRows> {
    try {
      const data = unpackData(await this.#module.loadData()) as { readonly sources: readonly SentSource[] };
      return { ...data, sources: Object.fromEntries(data.sources.map((source) => [source.id, sourceOf(source)])) };
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
