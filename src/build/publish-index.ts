/** The machine-readable index of all built figures: their options, and each file with size and hash. */
import { fileStem } from '../node/file-stem.ts';
import { readFile } from 'node:fs/promises';
import { commonOptions, hidingAttributes } from '../core/figure/common-options.ts';
import type { Figure, FigureView } from '../core/figure/figure.ts';
import { highlightable } from '../core/figure/items.ts';
import { byLocale, FALLBACK_LOCALE, LOCALES } from '../core/i18n/locale.ts';
import { defaultsOf, optionText, type OptionDefinition, type AttributeType } from '../core/figure/options.ts';
import { baseUrl } from '../node/base-url.ts';
import { readEdition, readTables } from '../node/datasets.ts';
import { FIGURES } from '../figures/registry.ts';
import { sha384 } from '../node/sha384.ts';
import { attributesOfView } from '../node/view-attributes.ts';
import type { FigureSnapshot } from '../node/snapshot.ts';
import type { WriteFile } from './write-file.ts';

/** Suffixes of a figure's files, by kind. */
const KINDS = {
  html: 'static/*.html',
  plain: 'static/*.plain.html',
  svg: 'static/*.svg',
  png: 'static/*.png',
  card: 'static/*.card.png',
  spec: 'specs/*.vl.json',
  markdown: 'static/*.md',
  json: 'static/*.json',
} as const;

/** A file of a figure. */
export interface IndexedFile {
  /** Path relative to `baseUrl`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha384: string;
  /** Width of an image in its own px. */
  readonly width?: number;
  readonly height?: number;
}

/** An attribute of a figure. */
export interface IndexedAttribute {
  readonly name: string;
  readonly type: AttributeType | { readonly kind: 'boolean' | 'language' };
  /** The default as attribute text; null if the figure decides, and false for a boolean attribute. */
  readonly default: string | boolean | null;
}

const attributeOf = ({ attribute, default: initial, type }: OptionDefinition<unknown>): IndexedAttribute => ({
  name: attribute,
  type,
  default: initial === null ? null : optionText(initial),
});

function attributesOf({ views, options }: Figure): IndexedAttribute[] {
  const ids = views.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  return [
    { name: 'lang', type: { kind: 'language' }, default: null },
    { name: 'view', type: { kind: 'enum', enum: ids }, default: ids[0] ?? null },
    ...[...Object.values(options), ...Object.values(commonOptions)].map(attributeOf),
    ...hidingAttributes.map((name): IndexedAttribute => ({ name, type: { kind: 'boolean' }, default: false })),
  ];
}

/** What `highlight` accepts in a view with default options, with its name in each language. */
function highlightsOf(view: Pick<FigureView<never, never>, 'items'>, model: unknown) {
  const lists = byLocale((locale) => highlightable(view.items(model, locale).items));
  return lists[FALLBACK_LOCALE].map(({ id }) => ({
    id,
    name: byLocale((locale) => lists[locale].find((one) => one.id === id)?.name ?? id),
  }));
}

function tagOf(figure: Figure) {
  const data = figure.parse(readTables(figure.datasets));
  return {
    tag: figure.tag,
    views: figure.views.map((view) => ({
      id: view.id,
      ...(view.aliases && { aliases: view.aliases }),
      label: byLocale((locale) => view.label(locale)),
      highlights: highlightsOf(view, view.model(data, defaultsOf(figure.options))),
      // The figure-specific attributes that affect the view.
      attributes: attributesOfView(view, data, figure.options),
    })),
    attributes: attributesOf(figure),
    languages: LOCALES,
  };
}

function sizeOf(path: string, bytes: Buffer): Pick<IndexedFile, 'width' | 'height'> {
  // The first chunk of a PNG file begins with both.
  if (path.endsWith('.png')) return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (!path.endsWith('.svg')) return {};
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/u.exec(bytes.toString()) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : {};
}

/** The files that the build has written for a figure. */
async function filesOf(dist: URL | null, snapshot: FigureSnapshot): Promise<Readonly<Record<string, IndexedFile>>> {
  const files: Record<string, IndexedFile> = {};
  if (!dist) return files;
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const path = pattern.replace('*', fileStem(snapshot));
    const bytes = await readFile(new URL(path, dist)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (bytes) files[kind] = { path, bytes: bytes.length, sha384: sha384(bytes), ...sizeOf(path, bytes) };
  }
  return files;
}

/** Writes `static/index.json`. To be called after the files that it lists have been written. */
export async function publishIndex(
  dist: URL | null,
  snapshots: readonly FigureSnapshot[],
  write: WriteFile,
): Promise<void> {
  const { version, checkedTo } = readEdition();
  const figures = [];
  for (const snapshot of snapshots) {
    const { tag, view, locale, text, edition } = snapshot;
    figures.push({
      tag,
      view,
      lang: locale,
      title: text.title,
      alt: text.summary,
      dataVersion: edition?.version ?? null,
      files: await filesOf(dist, snapshot),
    });
  }
  const index = { version, checkedTo, baseUrl: baseUrl(), tags: FIGURES.map(tagOf), figures };
  await write('static/index.json', `${JSON.stringify(index)}\n`);
}
