/** What the builder knows of the figures: from `static/index.json` and `cdn/integrity.json`, which lie beside it. */
import { commonOptions, hidingAttributes } from '../../core/figure/common-options.ts';
import type { ByLocale, Locale } from '../../core/i18n/locale.ts';
import { optionText, type AttributeType } from '../../core/figure/options.ts';
import type { Integrity } from '../../core/output/snippets.ts';

/** An attribute that an author may set. */
export interface Offer {
  readonly name: string;
  /** `flag` is an attribute that is only there or not. */
  readonly type: AttributeType | { readonly kind: 'flag' };
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
export interface PrerenderedFigure {
  readonly tag: string;
  readonly view: string;
  readonly lang: Locale;
  readonly title: string;
  readonly alt: string;
  /** Of the picture, in CSS px. */
  readonly width: number;
}

export interface Catalogue {
  /** Address that the files of this build hold where they need a whole one. */
  readonly baseUrl: string;
  readonly figures: readonly CatalogueFigure[];
  readonly prerendered: readonly PrerenderedFigure[];
  readonly integrity: Integrity;
}

/** What the builder reads of the index. */
interface IndexFile {
  readonly baseUrl: string;
  readonly tags: readonly {
    readonly tag: string;
    /** Also those that every figure has. */
    readonly attributes: readonly {
      readonly name: string;
      readonly type: AttributeType | { readonly kind: 'boolean' } | { readonly kind: 'language' };
      readonly default: string | boolean | null;
    }[];
    readonly views: readonly {
      readonly id: string;
      readonly label: ByLocale<string>;
      /** Names of the figure's own attributes that change it; all, where the index does not tell. */
      readonly attributes?: readonly string[];
    }[];
  }[];
  readonly figures: readonly {
    readonly tag: string;
    readonly view: string;
    readonly lang: Locale;
    readonly title: string;
    readonly alt: string;
    /** The picture is twice as large as it is shown. */
    readonly files: { readonly png?: { readonly width?: number } };
  }[];
}

/** Width in CSS px of a picture whose size the index does not tell. */
const USUAL_WIDTH = 680;

const initialText = (value: unknown): string | null => (value === null ? null : optionText(value) || null);

/** Attributes that every figure has, in the order in which they are offered. */
export const COMMON_OFFERS: readonly Offer[] = [
  ...Object.values(commonOptions).map(({ attribute, type, default: initial }) => ({
    name: attribute,
    type,
    initial: initialText(initial),
  })),
  ...hidingAttributes.map((name) => ({ name, type: { kind: 'flag' } as const, initial: null })),
];

function figureOf({ tag, views, attributes }: IndexFile['tags'][number]): CatalogueFigure {
  const own = attributes.flatMap(({ name, type, default: initial }): Offer[] => {
    const isCustom = name !== 'lang' && name !== 'view' && !COMMON_OFFERS.some((offer) => offer.name === name);
    if (!isCustom || type.kind === 'language') return [];
    const offered = { name, initial: initialText(initial) };
    return [type.kind === 'boolean' ? { ...offered, type: { kind: 'flag' } } : { ...offered, type }];
  });
  return {
    tag,
    views: views.map(({ id, label, attributes: names }) => ({
      id,
      labels: label,
      offers: own.filter(({ name }) => names?.includes(name) ?? true),
    })),
  };
}

async function readJson(address: URL): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`the server answered ${response.status} to ${address.pathname}`);
  return response.json();
}

/**
 * @param base - Folder of the built files.
 * @throws where a file can't be had or read.
 */
export async function readCatalogue(base: URL): Promise<Catalogue> {
  // Both files are of the build that this script is of, which has written them from values of these types.
  const [index, sums] = (await Promise.all([
    readJson(new URL('static/index.json', base)),
    readJson(new URL('cdn/integrity.json', base)),
  ])) as [IndexFile, { readonly entries: Integrity; readonly frames: Integrity }];
  return {
    baseUrl: index.baseUrl,
    figures: index.tags.map(figureOf),
    prerendered: index.figures.map(({ files, ...figure }) => ({
      ...figure,
      width: Math.round((files.png?.width ?? 2 * USUAL_WIDTH) / 2),
    })),
    integrity: {
      ...Object.fromEntries(Object.entries(sums.entries).map(([file, hash]) => [`cdn/${file}`, hash])),
      ...sums.frames,
    },
  };
}
