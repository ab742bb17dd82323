/**
 * Makes what a page asks for when it asks for it, from the sources as they are: for `npm start` and Storybook, which wait
 * for no build. To be loaded anew when a source has changed.
 */
import { wholeSource } from '../core/data/provenance.ts';
import { buildDay } from '../node/build-day.ts';
import { fileStem } from '../node/file-stem.ts';
import { LOCALES, type Locale } from '../core/i18n/locale.ts';
import { readEmbedFigures } from './embed-figure.ts';
import { publishAudio } from './publish-audio.ts';
import { publishDatasets } from './datasets-files.ts';
import { FIGURES } from '../figures/registry.ts';
import { indexModule, pictureModules, rowModules } from './picture-modules.ts';
import { PrerenderedFigure } from './prerendered-figure.ts';
import { publishEmbed, publishOembed } from './publish-embed.ts';
import { publishFragments, styleHashes } from './publish-fragments.ts';
import { publishImages } from './publish-images.ts';
import { publishIndex } from './publish-index.ts';
import { publishStepsStylesheet, reservedFigure } from './publish-scripts.ts';
import { publishSpecs } from './publish-specs.ts';
import { publishTactile } from './publish-tactile.ts';
import { publishThemes } from './publish-tokens.ts';
import { renderOnce } from './render-once.ts';
import { standAloneSvg } from '../node/stand-alone.ts';
import { unpackView, type FigureSnapshot } from '../node/snapshot.ts';
import { stylesheetText } from './stylesheet.ts';
import type { WriteFile } from './write-file.ts';

const figures = FIGURES.map((figure) => new PrerenderedFigure(figure, renderOnce));

function figureOf(tag: string): PrerenderedFigure {
  const found = figures.find(({ figure }) => figure.tag === tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found;
}

/**
 * A module of `#pictures/<tag>`.
 *
 * @param name - `index`, or a name that `pictureModules` gives.
 */
export async function pictureModule(tag: string, name: string): Promise<string> {
  const modules = pictureModules(figureOf(tag));
  if (name === 'index') return indexModule(modules.keys());
  const make = modules.get(name);
  if (!make) throw new Error(`<${tag}> has no pictures "${name}".`);
  return make();
}

const rows = new Map<string, ReadonlyMap<string, string>>();

const rowsOf = (tag: string): ReadonlyMap<string, string> => {
  const modules = rows.get(tag) ?? rowModules(figureOf(tag).figure);
  rows.set(tag, modules);
  return modules;
};

/** The module `#rows/<tag>`, or another one about the rows: `#data/<tag>` is that of the kind `data`. */
export function rowModule(kind: string, tag: string): string {
  const text = rowsOf(tag).get(kind === 'rows' ? '' : `.${kind}`);
  if (text === undefined) throw new Error(`<${tag}> has no module "#${kind}/${tag}".`);
  return text;
}

/** The views that pages may ask for next, with the default views first. */
const views = figures
  .flatMap((prerendered) => prerendered.pictureSets.map(({ cacheKey }) => ({ prerendered, cacheKey })))
  .sort(
    (a, b) =>
      Number(b.cacheKey === b.prerendered.defaultCacheKey) - Number(a.cacheKey === a.prerendered.defaultCacheKey),
  )
  .flatMap((view) => LOCALES.map((locale) => ({ ...view, locale })));
const ahead = [
  ...views.map(
    ({ prerendered, cacheKey, locale }) =>
      () =>
        prerendered.view(cacheKey, locale),
  ),
  ...FIGURES.map(
    ({ tag }) =>
      () =>
        Promise.resolve(tag).then(rowsOf),
  ),
];
let madeAhead = 0;

/** Makes one thing that no page has asked for yet: a view in one language, or rows; false where all are made. */
export async function makeNext(): Promise<boolean> {
  const make = ahead[madeAhead];
  if (!make) return false;
  madeAhead += 1;
  // An error is met again, and reported, where a page asks for it.
  await make().catch(() => undefined);
  return true;
}

let reserved: { readonly count: number; readonly text: string } | undefined;

/** The stylesheet that reserves the heights of figures, for the default views and those that `makeNext` has drawn. */
export async function stylesheet(): Promise<string> {
  const drawn = Math.max(Math.min(madeAhead, views.length), figures.length * LOCALES.length);
  // Each view counts when it is there in every language.
  const count = Math.floor(drawn / LOCALES.length) * LOCALES.length;
  if (reserved?.count === count) return reserved.text;
  const reservedFigures = figures.map(async (prerendered) => {
    const ids = views.slice(0, count).flatMap((view) => (view.prerendered === prerendered ? view.cacheKey : []));
    const ofFigure = prerendered.pictureSets
      .filter(({ cacheKey }) => ids.includes(cacheKey))
      .map(async ({ cacheKey, view, attributes }) => ({
        id: view.id,
        aliases: view.aliases,
        attributes,
        prerendered: await prerendered.locales(cacheKey),
      }));
    return reservedFigure(prerendered.figure, await Promise.all(ofFigure));
  });
  reserved = { count, text: stylesheetText(await Promise.all(reservedFigures)) };
  return reserved.text;
}

/** A view with the defaults of its options, as files without script are made of it. */
async function snapshot(prerendered: PrerenderedFigure, view: string, locale: Locale): Promise<FigureSnapshot> {
  const { figure, edition } = prerendered;
  const { notes, licences, sources } = prerendered.items(view, locale);
  const unpacked = unpackView(await prerendered.view(view, locale));
  return {
    tag: figure.tag,
    view,
    locale,
    attributes: [],
    edition,
    day: buildDay(),
    ...unpacked,
    sources: unpacked.sources.map((source) => wholeSource(source, sources)),
    notes,
    licences,
  };
}

const snapshots: readonly { readonly stem: string; readonly make: () => Promise<FigureSnapshot> }[] = figures.flatMap(
  (prerendered) =>
    prerendered.figure.views.flatMap(({ id: view }) =>
      LOCALES.map((locale) => ({
        stem: fileStem({ tag: prerendered.figure.tag, view, locale }),
        make: () => snapshot(prerendered, view, locale),
      })),
    ),
);

const embedFigures = () => readEmbedFigures((tag) => figureOf(tag).bundle());

/** Without the integrity values of scripts: those are of the built files. */
const INTEGRITY = { entries: {}, chunks: [], importmap: { integrity: {} }, styles: styleHashes(), frames: {} };

/** Publishes the files of `dist` whose names match a pattern. */
interface Channel {
  readonly pattern: RegExp;
  readonly publish: (write: WriteFile, stem: string) => Promise<void>;
}

const snapshotOf = async (stem: string): Promise<readonly FigureSnapshot[]> => {
  const found = snapshots.find((one) => one.stem === stem);
  return found ? [await found.make()] : [];
};

const CHANNELS: readonly Channel[] = [
  {
    pattern: /^cdn\/rare-earth-figures\.css$/u,
    publish: async (write) => write('cdn/rare-earth-figures.css', `${await stylesheet()}\n`),
  },
  { pattern: /^cdn\/figure-steps\.css$/u, publish: publishStepsStylesheet },
  {
    pattern: /^cdn\/integrity\.json$/u,
    publish: (write) => write('cdn/integrity.json', JSON.stringify(INTEGRITY)),
  },
  { pattern: /^cdn\/themes\//u, publish: publishThemes },
  { pattern: /^specs\//u, publish: publishSpecs },
  { pattern: /^(datasets\/|corrections\.json$)/u, publish: publishDatasets },
  { pattern: /^embed\/.*\.(html|css)$/u, publish: async (write) => publishEmbed(await embedFigures(), write) },
  { pattern: /^oembed\//u, publish: async (write) => publishOembed(await embedFigures(), write) },
  {
    pattern: /^static\/index\.json$/u,
    publish: async (write) => publishIndex(null, await Promise.all(snapshots.map(({ make }) => make())), write),
  },
  {
    pattern: /^static\/(.+?)(\.plain)?\.html$/u,
    publish: async (write, stem) => publishFragments(await snapshotOf(stem), write),
  },
  {
    pattern: /^static\/(.+?)\.svg$/u,
    // An image of Han letters takes a second or two, which this does not wait for.
    publish: async (write, stem) => {
      for (const view of await snapshotOf(stem)) await write(`static/${stem}.svg`, standAloneSvg(view).svg);
    },
  },
  {
    pattern: /^tactile\/(.+?)\.svg$/u,
    publish: async (write, stem) => publishTactile(await snapshotOf(stem), write),
  },
  {
    pattern: /^audio\/(.+?)\.(?:mp3|vtt)$/u,
    publish: async (write, stem) => publishAudio(await snapshotOf(stem), write),
  },
  {
    pattern: /^static\/(.+?)(\.card)?\.png$/u,
    publish: async (write, stem) => publishImages(await snapshotOf(stem), write),
  },
];

/**
 * Content of a file of `dist`; undefined where there is none of that name, or only a build makes it.
 *
 * @param path - Relative to `dist`.
 */
export async function builtFile(path: string): Promise<string | Uint8Array | undefined> {
  const files = new Map<string, string | Uint8Array>();
  const write: WriteFile = (name, content) => {
    files.set(name, content);
    return Promise.resolve();
  };
  for (const { pattern, publish } of CHANNELS) {
    const match = pattern.exec(path);
    if (match) await publish(write, match[1] ?? '');
  }
  return files.get(path);
}
