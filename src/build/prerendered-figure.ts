import { smallPicture } from '../core/drawing/small/small-picture.ts';
import { SMALL_WIDTH } from '../core/drawing/small/small-metrics.ts';
import { figureTextOf } from '../core/figure/description.ts';
import { smallTextOf } from '../core/figure/small-text.ts';
import type { Figure } from '../core/figure/figure.ts';
import { byLocale, LOCALES, type ByLocale, type Locale } from '../core/i18n/locale.ts';
import type { PlainWords } from '../core/figure/plain-text.ts';
import { packView } from '../core/wire/pack-view.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import type { Bundle, Edition, PrerenderedItems } from '../core/wire/prerendered.ts';
import { detailsOf, licencesOf, provenanceOf, sourcesOf } from '../core/data/provenance.ts';
import type { Source, SourceDetailsById } from '../core/figure/description.ts';
import { SOURCES_IN_LINE } from '../core/output/source-line.ts';
import type { Sources } from '../core/data/source.ts';
import { readEdition, readSources, readTables } from '../node/datasets.ts';
import type { RenderSpec } from '../node/render-spec.ts';
import { cardOf } from '../figures/cards.ts';
import { PLAIN_WORDS } from '../figures/plain.ts';
import { plainWordsOf } from './plain-words.ts';
import { pictureSetsOf, type PictureSet } from './prerender-view.ts';
import { drawView } from '../node/snapshot.ts';
import { unusedAttributes } from '../node/view-attributes.ts';
import { tactilePath } from './tactile-path.ts';
import { hasBraille } from './tactile/braille.ts';

/** The details of sources, with those sources that are packed as their ids. */
const withSources = (details: SourceDetailsById, sources: readonly Source[]): SourceDetailsById => ({
  ...details,
  ...Object.fromEntries(
    sources.flatMap((source) => {
      const own = details[source.id];
      return own ? [[source.id, { ...own, source }]] : [];
    }),
  ),
});

/** A figure with its bundled rows. Each view is rendered when it is first asked for. */
export class PrerenderedFigure {
  readonly figure: Figure;
  /** Every view with its defaults and with each of its variants; the first is the default view. */
  readonly pictureSets: readonly PictureSet<unknown, Readonly<Record<string, unknown>>>[];
  readonly edition: Edition = readEdition();
  readonly #data: unknown;
  readonly #sources: Sources = readSources();
  readonly #render: RenderSpec | undefined;
  /** The attributes that each view has no use for; found when they are first asked for. */
  #unused: ReturnType<typeof unusedAttributes> | undefined;
  readonly #models = new Map<string, unknown>();
  readonly #views = new Map<string, Promise<PackedView>>();

  /**
   * @param render - Default: each picture is rendered anew.
   * @throws {DataError} where the bundled rows can't be drawn.
   */
  constructor(figure: Figure, render?: RenderSpec) {
    this.figure = figure;
    this.pictureSets = pictureSetsOf(figure);
    this.#data = figure.parse(readTables(figure.datasets));
    this.#render = render;
  }

  /** Key of the default view. */
  get defaultCacheKey(): string {
    const [first] = this.pictureSets;
    if (!first) throw new Error(`<${this.figure.tag}> has no view.`);
    return first.cacheKey;
  }

  /** @throws where there is no view with this key. */
  view(cacheKey: string, locale: Locale): Promise<PackedView> {
    const id = `${cacheKey}.${locale}`;
    const view = this.#views.get(id) ?? this.#draw(cacheKey, locale);
    this.#views.set(id, view);
    return view;
  }

  /** A view in every language. */
  async locales(cacheKey: string): Promise<ByLocale<PackedView>> {
    const views: Partial<Record<Locale, PackedView>> = {};
    for (const locale of LOCALES) views[locale] = await this.view(cacheKey, locale);
    return views as ByLocale<PackedView>;
  }

  /** The items of a view, with its notes and the details of its sources. */
  items(cacheKey: string, locale: Locale): PrerenderedItems {
    const { view } = this.#pictureSet(cacheKey);
    const model = this.#model(cacheKey);
    const { tag } = this.figure;
    const unused = (this.#unused ??= unusedAttributes(this.figure, this.#data))[view.id];
    // Only of the default options: a picture to touch of others does not exist.
    const isTouchable = cacheKey === view.id && hasBraille();
    const description = view.describe(model, locale);
    const rows = sourcesOf(description, this.#sources);
    const { sources } = provenanceOf(description, this.#sources, locale);
    return {
      ...view.items(model, locale),
      notes: description.notes,
      sources: withSources(detailsOf(rows, locale), sources.slice(SOURCES_IN_LINE)),
      licences: licencesOf(rows, locale),
      ...(figureTextOf(description).isNarrowable && { controls: description.controls ?? [] }),
      ...(isTouchable && { tactile: tactilePath({ tag, view: view.id, locale }) }),
      ...(PLAIN_WORDS[tag] && { hasPlainWords: true as const }),
      ...(unused && { unused }),
    };
  }

  /** The small picture of a view, with its short title. */
  small(cacheKey: string, locale: Locale): PackedView {
    const { view } = this.#pictureSet(cacheKey);
    const model = this.#model(cacheKey);
    const text = figureTextOf(view.describe(model, locale));
    const card = cardOf(this.figure.tag, view.id, model, text, locale);
    const pictures = [smallPicture(card.visual, SMALL_WIDTH)];
    const table = { columns: [], rows: [] };
    return packView({ text: smallTextOf(text, card, true, locale), table, sources: [], pictures });
  }

  /** The plain words of all views; undefined if nobody has written them. */
  plainWords(locale: Locale): PlainWords | undefined {
    const views = this.pictureSets.map(({ cacheKey, view, options }) => {
      const { rows } = view.describe(this.#model(cacheKey), locale).table;
      return { cacheKey, id: view.id, data: this.#data, options, cells: new Set(rows.flat().map(String)) };
    });
    return plainWordsOf(this.figure.tag, views, locale);
  }

  /** What the tag's script carries. */
  async bundle(): Promise<Bundle> {
    return {
      ...this.edition,
      views: this.figure.views.map(({ id, aliases, ...view }) => ({
        id,
        ...(aliases && { aliases }),
        label: byLocale((locale) => view.label(locale)),
      })),
      prerendered: await this.locales(this.defaultCacheKey),
      cacheKeys: this.pictureSets.slice(1).map(({ cacheKey }) => cacheKey),
    };
  }

  #pictureSet(cacheKey: string) {
    const pictureSet = this.pictureSets.find((one) => one.cacheKey === cacheKey);
    if (!pictureSet) throw new Error(`<${this.figure.tag}> has no view "${cacheKey}".`);
    return pictureSet;
  }

  /** The model of a view, which all languages and widths share. */
  #model(cacheKey: string): unknown {
    if (!this.#models.has(cacheKey)) {
      const { view, options } = this.#pictureSet(cacheKey);
      this.#models.set(cacheKey, view.model(this.#data, options));
    }
    return this.#models.get(cacheKey);
  }

  async #draw(cacheKey: string, locale: Locale): Promise<PackedView> {
    const { view } = this.#pictureSet(cacheKey);
    return packView(await drawView(view, this.#model(cacheKey), locale, this.#sources, this.#render));
  }
}
