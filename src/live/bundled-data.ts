import { unpackTables, type PackedTables } from '../core/data/packed-rows.ts';
import type { RawTables } from '../core/data/raw-tables.ts';
import { textColumn } from '../core/data/text-by-locale.ts';
import { LOCALES } from '../core/i18n/locale.ts';
import { parseSources, type Sources } from '../core/data/source.ts';
import type { LiveDetails, LiveModule } from '../core/wire/live.ts';

/** The bundled rows of a live module. Every source needs a title; until theirs are loaded, it is their short name. */
export function bundledRows(tables: PackedTables): RawTables {
  const { sources = {} } = tables;
  const { short = [] } = sources;
  return unpackTables({ ...tables, sources: { ...sources, title: short } });
}

/** The bundled data of a figure. Everything is read once, and only when it is needed. */
export class BundledData {
  readonly #module: LiveModule;
  #rows: RawTables | undefined;
  #data: unknown;
  #sources: Sources | undefined;
  #whole: unknown;

  constructor(liveModule: LiveModule) {
    this.#module = liveModule;
  }

  /** The raw rows, without those that only the details have. */
  get rows(): RawTables {
    return (this.#rows ??= bundledRows(this.#module.tables));
  }

  /** The same rows, parsed. */
  get data(): unknown {
    return (this.#data ??= this.#module.figure.parse(this.rows));
  }

  get sources(): Sources {
    return (this.#sources ??= parseSources(this.rows['sources']));
  }

  /** The rows with all notes and corrections, parsed. */
  dataWith({ tables }: LiveDetails): unknown {
    return (this.#whole ??= this.#module.figure.parse({ ...this.rows, ...unpackTables(tables) }));
  }

  /** The raw rows with all notes and corrections, and everything that is known of their sources. */
  rowsWith({ tables, addresses, sources }: LiveDetails): RawTables {
    const all = { ...this.rows, ...unpackTables(tables) };
    const whole = (row: unknown): unknown => {
      const { id = '' } = row as { readonly id?: string };
      const { title, locator } = sources.en[id] ?? {};
      const publishers = LOCALES.map((locale) => [
        // The column without a language has the English name.
        locale === 'en' ? 'publisher' : textColumn('publisher', locale),
        sources[locale][id]?.publisher,
      ]);
      return { ...(row as object), ...addresses[id], title, locator, ...Object.fromEntries(publishers) };
    };
    return { ...all, sources: (all['sources'] ?? []).map(whole) };
  }
}
