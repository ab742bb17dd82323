/** The figures as the builder knows them, from `static/index.json` and `cdn/integrity.json` of the same build. */
import { commonOptions, hidingAttributes } from '../../core/figure/common-options.ts';
import { byLocale, type ByLocale, type Locale } from '../../core/i18n/locale.ts';
import { optionText, type AttributeType } from '../../core/figure/options.ts';
import type { Integrity } from '../../core/output/snippets.ts';

/** An attribute that an author may set. */
export interface Offer {
  readonly name: string;
  /** `flag` is a boolean attribute. */
  readonly type: AttributeType | { readonly kind: 'flag' };
  /** The default as attribute text; null if there is none or if it depends on the view. */
  readonly initial: string | null;
}

export interface CatalogueView {
  readonly id: string;
  /** Other names of the view. */
  readonly aliases: readonly string[];
  /** Label of the view in each language. */
  readonly labels: ByLocale<string>;
  /** Figure-specific attributes that affect the view. */
  readonly offers: readonly Offer[];
  /** What `highlight` accepts for the bundled rows, in each language. */
  readonly highlights: ByLocale<readonly Highlight[]>;
}

export interface CatalogueFigure {
  readonly tag: string;
  /** The first is the default. */
  readonly views: readonly CatalogueView[];
}

/** An id that `highlight` accepts, with its name in a language. */
export interface Highlight {
  readonly id: string;
  readonly name: string;
}

/** The pre-rendered files of a view in one language, with default options. */
export interface PrerenderedFigure {
  readonly tag: string;
  readonly view: string;
  readonly lang: Locale;
  readonly title: string;
  readonly alt: string;
  /** Width of the picture, in CSS px. */
  readonly width: number;
}

export interface Catalogue {
  /** Base URL in the absolute URLs of this build's files. */
  readonly baseUrl: string;
  readonly figures: readonly CatalogueFigure[];
  readonly prerendered: readonly PrerenderedFigure[];
  readonly integrity: Integrity;
  /** The same of the scripts that the tags load later. */
  readonly laterIntegrity: Integrity;
}

/** The part of the index that the builder reads. */
interface IndexFile {
  readonly baseUrl: string;
  readonly tags: readonly {
    readonly tag: string;
    /** Includes the attributes common to all figures. */
    readonly attributes: readonly {
      readonly name: string;
      readonly type: AttributeType | { readonly kind: 'boolean' } | { readonly kind: 'language' };
      readonly default: string | boolean | null;
    }[];
    readonly views: readonly {
      readonly id: string;
      /** Other names of the view. */
      readonly aliases?: readonly string[];
      readonly label: ByLocale<string>;
      /** Names of the figure-specific attributes that affect the view; all of them, if the index does not say. */
      readonly attributes?: readonly string[];
      readonly highlights: readonly { readonly id: string; readonly name: ByLocale<string> }[];
    }[];
  }[];
  readonly figures: readonly {
    readonly tag: string;
    readonly view: string;
    readonly lang: Locale;
    readonly title: string;
    readonly alt: string;
    /** The image has twice as many pixels as the width it is shown at. */
    readonly files: { readonly png?: { readonly width?: number } };
  }[];
}

/** Width in CSS px of a picture whose size the index does not give. */
const USUAL_WIDTH = 680;

const initialText = (value: unknown): string | null => (value === null ? null : optionText(value) || null);

/** Attributes common to all figures, in the order of the form. */
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
    views: views.map(({ id, aliases = [], label, attributes: names, highlights }) => ({
      id,
      aliases,
      labels: label,
      offers: own.filter(({ name }) => names?.includes(name) ?? true),
      highlights: byLocale((locale) => highlights.map(({ id: value, name }) => ({ id: value, name: name[locale] }))),
    })),
  };
}

/** `cdn/integrity.json`, as far as it is used here. */
interface IntegrityFile {
  /** By path relative to `cdn/`. */
  readonly entries: Integrity;
  readonly frames: Integrity;
  /** By path relative to `cdn/` that begins with `./`. */
  readonly importmap: { readonly integrity: Integrity };
}

async function readJson(address: URL): Promise<unknown> {
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${address.pathname}`);
  return response.json();
}

/**
 * @param base - Folder of the built files.
 * @throws if a file can't be loaded or parsed.
 */
export async function readCatalogue(base: URL): Promise<Catalogue> {
  // Both files were written by the same build as this script, from values of these types.
  const [index, sums] = (await Promise.all([
    readJson(new URL('static/index.json', base)),
    readJson(new URL('cdn/integrity.json', base)),
  ])) as [IndexFile, IntegrityFile];
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
    laterIntegrity: Object.fromEntries(
      Object.entries(sums.importmap.integrity).map(([file, hash]) => [file.replace('./', 'cdn/'), hash]),
    ),
  };
}
