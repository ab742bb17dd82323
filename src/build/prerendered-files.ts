/** What `npm run pictures` has written, read again. */
import { LOCALES, type ByLocale } from '../core/i18n/locale.ts';
import type { Figure } from '../core/figure/figure.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import type { Bundle } from '../core/wire/prerendered.ts';
import { readEdition } from '../node/datasets.ts';
import { FIGURES } from '../node/figures.ts';
import { preparationsOf } from './prerender-view.ts';
import { unpackView, type StillFigure } from '../node/snapshot.ts';

/** Folder of the prepared pictures, a folder in it for each tag. */
export const PICTURES = new URL('../../.build/pictures/', import.meta.url);

export async function readBundle(tag: string): Promise<Bundle> {
  const module = (await import(new URL(`${tag}/bundle.js`, PICTURES).href)) as { default: Bundle };
  return module.default;
}

/** A prepared view in every language. */
export async function readPrepared(tag: string, key: string, bundle: Bundle): Promise<ByLocale<PackedView>> {
  if (key === bundle.views[0]?.id) return bundle.prepared;
  const views = LOCALES.map(async (locale) => {
    const module = (await import(new URL(`${tag}/${key}.${locale}.js`, PICTURES).href)) as { default: PackedView };
    return [locale, module.default] as const;
  });
  return Object.fromEntries(await Promise.all(views)) as ByLocale<PackedView>;
}

async function stillsOf(figure: Figure): Promise<StillFigure[]> {
  const { tag } = figure;
  const bundle = await readBundle(tag);
  const stills: StillFigure[] = [];
  for (const { id } of figure.views) {
    const prepared = await readPrepared(tag, id, bundle);
    for (const locale of LOCALES)
      stills.push({ ...unpackView(prepared[locale]), tag, view: id, locale, attributes: [], edition: readEdition() });
  }
  return stills;
}

/** Every view in every language, with the default of each option. */
export async function readStills(): Promise<StillFigure[]> {
  const all: StillFigure[] = [];
  for (const figure of FIGURES) all.push(...(await stillsOf(figure)));
  return all;
}

/** Every set of prepared pictures of a figure, with what asks for it. */
export async function readPreparations(figure: Figure) {
  const bundle = await readBundle(figure.tag);
  return Promise.all(
    preparationsOf(figure).map(async ({ key, view, attributes }) => ({
      id: view.id,
      attributes,
      prepared: await readPrepared(figure.tag, key, bundle),
    })),
  );
}
