/** What `npm run pictures` has written, read again. */
import { LOCALES, type ByLocale } from '../core/i18n/locale.ts';
import type { Figure } from '../core/figure/figure.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import type { Bundle } from '../core/wire/prerendered.ts';
import { readEdition } from '../node/datasets.ts';
import { FIGURES } from '../node/figures.ts';
import { pictureSetsOf } from './prerender-view.ts';
import { unpackView, type FigureSnapshot } from '../node/snapshot.ts';

// What is imported here has been written by this build's own `prepare.ts`, from values of these types.

/** Folder of the prepared pictures, a folder in it for each tag. */
export const PICTURES = new URL('../../.build/pictures/', import.meta.url);

export async function readBundle(tag: string): Promise<Bundle> {
  const module = (await import(/* @vite-ignore */ new URL(`${tag}/bundle.js`, PICTURES).href)) as { default: Bundle };
  return module.default;
}

/** A prepared view in every language. */
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

async function snapshotsOf(figure: Figure): Promise<FigureSnapshot[]> {
  const { tag } = figure;
  const bundle = await readBundle(tag);
  const snapshots: FigureSnapshot[] = [];
  for (const { id } of figure.views) {
    const prerendered = await readPrerendered(tag, id, bundle);
    for (const locale of LOCALES)
      snapshots.push({
        ...unpackView(prerendered[locale]),
        tag,
        view: id,
        locale,
        attributes: [],
        edition: readEdition(),
      });
  }
  return snapshots;
}

/** Every view in every language, with the default of each option. */
export async function readSnapshots(): Promise<FigureSnapshot[]> {
  const all: FigureSnapshot[] = [];
  for (const figure of FIGURES) all.push(...(await snapshotsOf(figure)));
  return all;
}

/** Every set of prepared pictures of a figure, with what asks for it. */
export async function readPictureSets(figure: Figure) {
  const bundle = await readBundle(figure.tag);
  return Promise.all(
    pictureSetsOf(figure).map(async ({ cacheKey, view, attributes }) => ({
      id: view.id,
      attributes,
      prerendered: await readPrerendered(figure.tag, cacheKey, bundle),
    })),
  );
}
