/** What the builder knows of the figures: from `static/index.json` and `cdn/integrity.json`, which lie beside it. */
import { commonOptions } from '../../core/common-options.ts';
import type { ByLocale, Locale } from '../../core/locale.ts';
import { optionText, type Takes } from '../../core/options.ts';
import type { Integrity } from '../../core/snippets.ts';

/** An attribute that an author may set. */
export interface Offer {
  readonly name: string;
  /** `flag` is an attribute that is only there or not. */
  readonly takes: Takes | { readonly kind: 'flag' };
  /** The value where it is not set, as an attribute would say it; null where there is none or the view chooses. */
  readonly initial: string | null;
}

export interface CatalogueView {
  readonly id: string;
  /** Name of the view in each language. */
  readonly labels: ByLocale<string>;
  /** Attributes of its own that change it. */
  readonly offers: readonly Offer[];
}

export interface CatalogueFigure {
  readonly tag: string;
  /** The first is the default. */
  readonly views: readonly CatalogueView[];
}

/** A view in one language with its defaults, as files. */
export interface PreparedFigure {
  readonly tag: string;
  readonly view: string;
  readonly lang: Locale;
  readonly title: string;
  readonly alt: string;
  /** Of the picture, in CSS px. */
  readonly width: number;
  readonly height: number;
}

export interface Catalogue {
  /** Address that the files of this build hold where they need a whole one. */
  readonly baseUrl: string;
  readonly figures: readonly CatalogueFigure[];
  readonly prepared: readonly PreparedFigure[];
  readonly integrity: Integrity;
}

/** The index as it is written. */
interface IndexFile {
  readonly baseUrl: string;
  readonly tags: readonly {
    readonly tag: string;
    readonly attributes: readonly { readonly name: string; readonly takes: Takes; readonly default: unknown }[];
    readonly views: readonly {
      readonly id: string;
      readonly labels: ByLocale<string>;
      /** Names of the attributes that change it. */
      readonly attributes: readonly string[];
    }[];
  }[];
  readonly figures: readonly {
    readonly tag: string;
    readonly view: string;
    readonly lang: Locale;
    readonly title: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  }[];
}

const initialText = (value: unknown): string | null =>
  value === null || (Array.isArray(value) && !value.length) ? null : optionText(value);

/** Attributes that every figure has, in the order in which they are offered. */
export const COMMON_OFFERS: readonly Offer[] = [
  ...Object.values(commonOptions).map(({ attribute, takes, default: initial }) => ({
    name: attribute,
    takes,
    initial: initialText(initial),
  })),
  ...['no-title', 'no-tabs', 'no-toolbar'].map((name) => ({ name, takes: { kind: 'flag' } as const, initial: null })),
];

async function readJson(address: URL): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`the server answered ${String(response.status)} to ${address.pathname}`);
  return response.json();
}

/**
 * @param base - Folder of the built files.
 * @throws where a file can't be had or read.
 */
export async function readCatalogue(base: URL): Promise<Catalogue> {
  const [index, sums] = (await Promise.all([
    readJson(new URL('static/index.json', base)),
    readJson(new URL('cdn/integrity.json', base)),
  ])) as [IndexFile, { readonly entries: Readonly<Record<string, string>> }];
  return {
    baseUrl: index.baseUrl,
    figures: index.tags.map(({ tag, views, attributes }) => ({
      tag,
      views: views.map(({ id, labels, attributes: names }) => ({
        id,
        labels,
        offers: attributes
          .filter(({ name }) => names.includes(name))
          .map(({ name, takes, default: initial }) => ({ name, takes, initial: initialText(initial) })),
      })),
    })),
    prepared: index.figures,
    integrity: Object.fromEntries(Object.entries(sums.entries).map(([file, hash]) => [`cdn/${file}`, hash])),
  };
}
