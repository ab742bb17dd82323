/** Reads the output of `npm run pictures`. */
import { wholeSource } from '../core/data/provenance.ts';
import { buildDay } from '../node/build-day.ts';
import { LOCALES, type ByLocale, type Locale } from '../core/i18n/locale.ts';
import type { Figure } from '../core/figure/figure.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import type { Bundle, PrerenderedItems } from '../core/wire/prerendered.ts';
import { readEdition } from '../node/datasets.ts';
import { FIGURES } from '../figures/registry.ts';
import { pictureSetsOf } from './prerender-view.ts';
import { unpackView, type FigureSnapshot } from '../node/snapshot.ts';

// The files imported here were written by `prerender.ts` in the same build, from values of these types.

/** Folder of the pre-rendered pictures, with a folder for each tag. */
export const PICTURES = new URL('../../.build/pictures/', import.meta.url);

export async function readBundle(tag: string): Promise<Bundle> {
  const module = (await import(/* @vite-ignore */ new URL(`${tag}/bundle.js`, PICTURES).href)) as { default: Bundle };
  return module.default;
}

/** A pre-rendered view in every language. */
async function readPrerendered(tag: string, cacheKey: string, bundle: Bundle): Promise<ByLocale<PackedView>> {
  if (cacheKey === bundle.views[0]?.id) return bundle.prerendered;
  const views = LOCALES.map(async (locale) => {
    const module = (await import(/* @vite-ignore */ new URL(`${tag}/${cacheKey}.${locale}.js`, PICTURES).href)) as {
      default: PackedView;
    };
    return [locale, module.default] as const;
  });
  return Object.fromEntries(await Promise.all(views)) as ByLocale<PackedView>;
}

/** The items of a view, with its notes and its licences. */
async function readItems(tag: string, cacheKey: string, locale: Locale): Promise<PrerenderedItems> {
  const module = (await import(/* @vite-ignore */ new URL(`${tag}/${cacheKey}.items.${locale}.js`, PICTURES).href)) as {
    default: PrerenderedItems;
  };
  return module.default;
}

async function snapshotsOf(figure: Figure): Promise<FigureSnapshot[]> {
  const { tag } = figure;
  const bundle = await readBundle(tag);
  const snapshots: FigureSnapshot[] = [];
  for (const { id } of figure.views) {
    const prerendered = await readPrerendered(tag, id, bundle);
    for (const locale of LOCALES) {
      const { notes, licences, sources } = await readItems(tag, id, locale);
      const view = unpackView(prerendered[locale]);
      snapshots.push({
        ...view,
        sources: view.sources.map((source) => wholeSource(source, sources)),
        notes,
        licences,
        tag,
        view: id,
        locale,
        attributes: [],
        edition: readEdition(),
        day: buildDay(),
      });
    }
  }
  return snapshots;
}

/** Every view in every language, with default options. */
export async function readSnapshots(): Promise<FigureSnapshot[]> {
  const all: FigureSnapshot[] = [];
  for (const figure of FIGURES) all.push(...(await snapshotsOf(figure)));
  return all;
}

/** All sets of pre-rendered pictures of a figure, with the attributes that select them. */
export async function readPictureSets(figure: Figure) {
  const bundle = await readBundle(figure.tag);
  return Promise.all(
    pictureSetsOf(figure).map(async ({ cacheKey, view, attributes }) => ({
      id: view.id,
      aliases: view.aliases,
      attributes,
      prerendered: await readPrerendered(figure.tag, cacheKey, bundle),
    })),
  );
}
