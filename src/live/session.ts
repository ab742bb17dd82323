/*
 * Long because it is one course from a request to a drawing; reading rows, drawing and describing are in files of their own.
 */
import type { Annotation } from '../core/figure/annotation.ts';
import { figureTextOf, textUnder, type Control, type Description, type Details } from '../core/figure/description.ts';
import { DataError } from '../core/data/data-error.ts';
import { specOf } from '../core/figure/figure.ts';
import type { Spec } from '../core/drawing/spec.ts';
import { FigureError } from '../core/figure/figure-error.ts';
import type { DaySpan, LiveModule, LiveRequest, SpecTransform } from '../core/wire/live.ts';
import type { LiveDrawing, LiveOverview } from './live-renderer.ts';
import { BundledData } from './bundled-data.ts';
import { VARIABLE_COLORS } from '../core/drawing/palette.ts';
import { detailsOf, licencesOf, provenanceOf, sourcesOf, type Provenance } from '../core/data/provenance.ts';
import { withPageSource } from '../core/data/page-source.ts';
import type { RawTables } from '../core/data/raw-tables.ts';
import { settingsWith } from '../core/data/rows/settings-row.ts';
import type { Sources } from '../core/data/source.ts';
import type { ViewRows } from '../core/output/data-file.ts';
import { withPhrases } from '../core/figure/phrases.ts';
import { assemble, assembleOverview } from './assemble.ts';
import { BATCH_RENDERER } from './batch-renderer.ts';
import type { CustomReader } from './custom-data.ts';
import type { CustomMessages } from './custom-messages.ts';
import { embedPicture, type EmbeddedPicture } from './embed-picture.ts';
import { startOverview } from './overview.ts';
import { LastModel, type View } from './last-model.ts';
import { idle, pause } from './pause.ts';
import { transformed } from './transformed-spec.ts';

/** Parsed rows and the sources they may name. */
interface Parsed {
  readonly data: unknown;
  readonly sources: Sources;
  /** The sources that custom rows bring. */
  readonly ownSources: Sources;
  readonly annotations: readonly Annotation[];
  readonly isCustom: boolean;
  /** Whether they were fetched from a URL. */
  readonly address: string;
  /** Ids of the views that the rows suit. */
  readonly views: readonly string[];
  /** Number of custom rows. */
  readonly count: number;
  /** What the author should know of custom rows, in sentences. */
  readonly warnings: readonly string[];
  /** The raw custom rows. */
  readonly tables?: RawTables;
  /** Messages about custom rows. */
  readonly messages?: CustomMessages;
}

/** Options that name a country, an actor or a material. */
const NAMING = ['subject', 'material', 'importer'];

/** If there are more rows, the items are listed after the picture. */
const MAX_EAGER_ROWS = 1000;

/** Draws one figure for successive requests. Rows are parsed once, however many requests draw them. */
export class Session {
  readonly #module: LiveModule;
  readonly #document: Document;
  readonly #bundled: BundledData;
  /** Created for the first request with custom rows. */
  #custom: CustomReader | undefined;
  /** The model of what is drawn, and that of the bundled rows with their details. */
  readonly #model = new LastModel();
  readonly #detailed = new LastModel();

  constructor(liveModule: LiveModule, document: Document) {
    this.#module = liveModule;
    this.#bundled = new BundledData(liveModule);
    this.#document = document;
  }

  /** Discards the fetched rows, so that the next drawing fetches them again. */
  forget(): void {
    this.#custom?.forget();
  }

  /**
   * @param signal - Aborts the drawing and any fetch of rows.
   * @throws {FigureError} if the request can't be drawn.
   */
  async draw(request: LiveRequest, signal: AbortSignal): Promise<LiveDrawing> {
    const { locale, options } = request;
    const view = this.#viewOf(request);
    try {
      const read = await this.#dataFor(request, view, signal);
      const { data, sources, ownSources, isCustom, address, views, count, warnings, messages } = read;
      const isLong = count > MAX_EAGER_ROWS;
      const model = this.#model.of(view, data, options);
      const described = view.describe(model, locale);
      const description = isCustom ? withPageSource(described, request, ownSources, address) : described;
      const provenance = provenanceOf(description, sources, locale);
      await pause(signal);
      const small = request.isSmall ? await this.#small(view, model, description, !isCustom, request) : undefined;
      const picture = small?.picture ?? (await this.#large(view, model, request, signal));
      if (signal.aborted) picture.finalize();
      signal.throwIfAborted();
      return {
        ...provenance,
        text: small?.text ?? withPhrases(textUnder(figureTextOf(description), request.heading), locale),
        table: description.table,
        annotations: read.annotations,
        items: async () => {
          if (isLong) await idle();
          const detailed = isCustom ? model : await this.#detailedModel(request).catch(() => model);
          const unused = this.#module.unused[view.id];
          return { ...view.items(detailed, locale), ...(unused && { unused }) };
        },
        details: () => this.#detailsOf(request, description, provenance, read),
        moreRows: (more, left) => messages?.load.moreRows(more, left) ?? '',
        isCustom,
        views: views.map((id) => {
          const one = this.#viewNamed(id);
          return { id, label: (isCustom ? one.customLabel?.(locale) : undefined) ?? one.label(locale) };
        }),
        warnings,
        picture: picture.mount,
        finalize: () => picture.finalize(),
        detach: () => picture.detach(),
      };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      throw await (await this.#reader()).errorFor(error, request);
    }
  }

  async controlsFor(request: LiveRequest, signal: AbortSignal): Promise<readonly Control[]> {
    const { locale, options } = request;
    const view = this.#viewOf(request);
    const { data } = await this.#dataFor(request, view, signal);
    return view.describe(this.#model.of(view, data, options), locale).controls ?? [];
  }

  /** The rows that a request draws, with what its options say of them. */
  async rowsFor(request: LiveRequest, signal: AbortSignal): Promise<ViewRows> {
    const { options } = request;
    const view = this.#viewOf(request);
    const { tables } = await this.#dataFor(request, view, signal);
    const all = tables ?? (await this.#bundled.loadTables());
    return {
      tag: this.#module.figure.tag,
      view: view.id,
      datasets: [view.dataset(options), ...(view.beside ?? [])],
      tables: { ...all, figure: [settingsWith(all['figure']?.[0], options)] },
    };
  }

  async drawOverview(
    request: LiveRequest,
    onSpan: (span: DaySpan) => void,
    signal: AbortSignal,
  ): Promise<LiveOverview | undefined> {
    const { locale, options, width } = request;
    const view = this.#viewOf(request);
    if (!view.overview) return undefined;
    const { overviews } = await this.#module.loadDetails();
    const compiled = overviews[view.id];
    if (!compiled) return undefined;
    const { data } = await this.#dataFor(request, view, signal);
    const model = this.#model.of(view, data, options);
    const spec = view.overview(model, locale, { width, palette: VARIABLE_COLORS });
    const picture = await embedPicture(assembleOverview(spec, compiled), this.#document, locale, 'svg', false);
    if (signal.aborted) picture.finalize();
    signal.throwIfAborted();
    return startOverview(picture, onSpan);
  }

  #viewOf({ view }: LiveRequest): View {
    return this.#viewNamed(view);
  }

  #viewNamed(id: string): View {
    const view = this.#module.figure.views.find((one) => one.id === id);
    if (!view) throw new Error(`<${this.#module.figure.tag}> has no view "${id}".`);
    return view;
  }

  async #large(view: View, model: unknown, request: LiveRequest, signal: AbortSignal): Promise<EmbeddedPicture> {
    const { locale, width, transformSpec } = request;
    const spec = specOf(view, model, locale, { width, palette: VARIABLE_COLORS });
    await pause(signal);
    return this.#render(spec, transformSpec, request);
  }

  /** A small picture with its text. It has no spec. */
  async #small(view: View, model: unknown, description: Description, isBundled: boolean, request: LiveRequest) {
    const { locale, heading } = request;
    const [{ drawSmall }, cards] = await Promise.all([import('./small-drawing.ts'), this.#module.loadCards()]);
    return drawSmall(cards[view.id]?.ofModel(model, locale), description, isBundled, locale, heading, this.#document);
  }

  async #render(spec: Spec, transform: SpecTransform | null, { locale }: LiveRequest): Promise<EmbeddedPicture> {
    if (transform) {
      const { customMessages } = await import('./custom-messages.ts');
      const { load: messages } = await customMessages(locale);
      const vega = await transformed(spec, transform, messages);
      try {
        return await embedPicture(vega, this.#document, locale);
      } catch (error) {
        throw new FigureError('spec-invalid', messages.spec(error instanceof Error ? error.message : String(error)));
      }
    }
    const vega = assemble(spec, this.#module.compiled) ?? (await import('./compiler.ts')).compileSpec(spec);
    return embedPicture(vega, this.#document, locale, BATCH_RENDERER);
  }

  async #dataFor(request: LiveRequest, view: View, signal: AbortSignal): Promise<Parsed> {
    if (request.data === null && request.src === null) {
      // An attribute may name what no bundled row does.
      if (NAMING.some((option) => request.options[option]))
        (await import('../core/i18n/whole-directory.ts')).loadDirectory();
      return this.#readBundled();
    }
    return { ...(await (await this.#reader()).read(request, view, signal)), isCustom: true };
  }

  /** Loads what only custom rows need. */
  async #reader(): Promise<CustomReader> {
    const [{ CustomReader: Reader }, reader] = await Promise.all([
      import('./custom-data.ts'),
      this.#module.loadReader(),
    ]);
    return (this.#custom ??= new Reader(reader, this.#document.baseURI));
  }

  /**
   * The notes of a description and the details of its sources. Those of bundled rows are loaded; with them, the names of
   * the sources become links.
   */
  async #detailsOf(
    request: LiveRequest,
    { notes, sources }: Description,
    provenance: Provenance,
    { isCustom, sources: all }: Parsed,
  ): Promise<Details> {
    const { locale } = request;
    const rows = sourcesOf({ sources }, all);
    const licences = licencesOf(rows, locale);
    if (isCustom) return { notes, sources: detailsOf(rows, locale), licences };
    const loaded = await this.#module.loadDetails();
    // Only these objects name the sources of this drawing, so the line under the picture has the links, too.
    for (const source of provenance.sources) Object.assign(source, loaded.addresses[source.id]);
    const { notes: whole } = this.#viewOf(request).describe(await this.#detailedModel(request), locale);
    return { notes: whole, sources: loaded.sources[locale], licences };
  }

  /** The model of the bundled rows with what only the details have. */
  async #detailedModel(request: LiveRequest): Promise<unknown> {
    const data = await this.#bundled.loadWith(await this.#module.loadDetails());
    return this.#detailed.of(this.#viewOf(request), data, request.options);
  }

  async #readBundled(): Promise<Parsed> {
    const data = await this.#bundled.load();
    const { sources } = data;
    const views = this.#module.figure.views.map(({ id }) => id);
    return {
      data,
      sources,
      ownSources: {},
      annotations: [],
      isCustom: false,
      address: '',
      views,
      count: 0,
      warnings: [],
    };
  }
}
