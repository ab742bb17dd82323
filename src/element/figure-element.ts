/*
 * The element of every figure. A third of it are its properties with what is told of them, from which the manifest is
 * made; the rest joins controllers, each of which has a file.
 */
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { commonOptions } from '../core/figure/common-options.ts';
import type { FigureErrorDetail } from '../core/figure/figure-error.ts';
import type { LiveModule, LiveRequest, CustomRows, SpecTransform } from '../core/wire/live.ts';
import type { ShownDrawing } from '../live/live-renderer.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../core/figure/options.ts';
import { PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import type { Bundle, LoadPrerendered } from '../core/wire/prerendered.ts';
import { unpackPicture } from '../core/wire/unpack-view.ts';
import { ControlsController } from './controllers/controls-controller.ts';
import { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent } from './events.ts';
import { errorTemplate, figureTemplate, type DrawnFigure, type Switch } from './templates/figure-template.ts';
import { FragmentController } from './controllers/fragment-controller.ts';
import { highlightIn } from './highlight.ts';
import { InteractionController } from './controllers/interaction-controller.ts';
import type { ShownFigure } from './interaction/host.ts';
import { LanguageController } from './controllers/language-controller.ts';
import { LiveController } from './controllers/live-controller.ts';
import { optionProperties } from './options/option-properties.ts';
import { PageSettings } from './options/page-settings.ts';
import { pictureElement } from './templates/picture-element.ts';
import { nearestPrerendered } from './options/cache-key.ts';
import { ResizeController } from './controllers/resize-controller.ts';
import { contentOf, editionOf, shownFigure, type Shown } from './shown-figure.ts';
import { figureStyles } from './templates/styles.ts';
import { TableController } from './controllers/table-controller.ts';
import { ViewController, type ShownView } from './controllers/view-controller.ts';
import { warnOnce } from './warn.ts';

// With the types of an element come those of its events.
export type { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent } from './events.ts';
export type { FigureSelectEvent } from './select-event.ts';

/** What an element knows of its figure: its pictures and its own attributes. */
export interface FigureContent {
  readonly bundle: Bundle;
  readonly load: LoadPrerendered;
  readonly options: OptionDefinitions;
  /** Fetches what draws the figure live. */
  readonly live: () => Promise<{ readonly liveModule: LiveModule }>;
}

type CommonValues = OptionValues<typeof commonOptions>;

/**
 * Shows one figure: title, view switch, picture, note, source line and table. It knows no figure; a subclass names its
 * content.
 *
 * @fires {FigureReadyEvent} figure-ready - A picture has been drawn; `rendering` tells by which painter.
 * @fires {FigureErrorEvent} figure-error - A picture could not be had, or rows not be drawn; `code` and `message` tell why. What was shown
 *   stays.
 * @fires {FigureSelectEvent} figure-select - The reader chose a mark; `datum` is its row.
 * @fires {FigureViewChangeEvent} figure-view-change - The reader chose another `view`.
 * @slot - The page's own fallback, shown until the figure is drawn and whenever it can't be.
 * @slot title - Replaces the title.
 * @slot subtitle - Replaces the line under the title.
 * @slot note - Replaces the note under the picture.
 * @csspart figure - The whole figure.
 * @csspart title - The title.
 * @csspart subtitle - The line under the title.
 * @csspart tabs - The view switch.
 * @csspart button - Each button.
 * @csspart chart - The box of the picture.
 * @csspart tooltip - The words beside a mark.
 * @csspart toolbar - The buttons.
 * @csspart source - Source, licence and date.
 * @csspart table - The table.
 * @cssstate loading - A picture or rows are on their way.
 * @cssstate static - A prepared picture is shown.
 * @cssstate live - A picture drawn in the page is shown.
 * @cssstate error - Something could not be had or drawn; may stand beside `static` and `live`.
 * @cssproperty --figure-font-family - Font of all words.
 * @cssproperty --figure-text - Colour of words.
 * @cssproperty --figure-muted - Colour of lesser words.
 * @cssproperty --figure-grid - Colour of grid lines and rules.
 * @cssproperty --figure-surface - Colour of the ground.
 * @cssproperty --figure-highlight - Colour of what is brought out.
 * @cssproperty --figure-focus - Colour of the outline around what has the focus.
 * @cssproperty --figure-china - Colour of China.
 * @cssproperty --figure-us - Colour of the United States.
 * @cssproperty --figure-series-1 - Colour of a series: the strong grey.
 * @cssproperty --figure-series-2 - Colour of a series: the pale grey.
 * @cssproperty --figure-series-3 - Colour of a series; of both sides, where there are two.
 * @cssproperty --figure-series-4 - Colour of a series.
 * @cssproperty --figure-series-5 - Colour of a series.
 * @cssproperty --figure-series-6 - Colour of a series.
 */
export abstract class FigureElement extends LitElement {
  static override styles = figureStyles;
  static override properties: PropertyDeclarations = {
    ...optionProperties(commonOptions),
    // Reflected, because the stylesheet reserves the height of the view that the attribute names.
    view: { reflect: true, useDefault: true },
    noTitle: { type: Boolean, attribute: 'no-title' },
    noTabs: { type: Boolean, attribute: 'no-tabs' },
    noControls: { type: Boolean, attribute: 'no-controls' },
    noToolbar: { type: Boolean, attribute: 'no-toolbar' },
    // Rows and a function are never attributes.
    data: { attribute: false },
    transformSpec: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Pictures and attributes of a figure; every subclass names its own. */
  static readonly content: FigureContent;

  /** Which view is shown. `__Default value:__` the figure's first */
  declare view: string;
  /** `auto` follows the page's colour scheme. `__Default value:__` `auto` */
  declare theme: CommonValues['theme'];
  /**
   * Which painter draws. `auto` draws live what no picture was prepared for; `static` never does; `live` always.
   * `__Default value:__` `auto`
   */
  declare rendering: CommonValues['rendering'];
  /** Address of rows in place of the bundled ones, as JSON or CSV. `__Default value:__` none */
  declare src: string | null;
  /**
   * Rows in place of the bundled ones: a list for the dataset of the shown view, or lists by the names of datasets. To
   * show changed rows, set a new list. Wins over `src`. `__Default value:__` null
   */
  declare data: CustomRows | null;
  /** Changes the Vega-Lite spec before it is drawn. `__Default value:__` null */
  declare transformSpec: SpecTransform | null;
  /** Id of a country, element, event or node to bring out. `__Default value:__` none */
  declare highlight: string | null;
  /** Replaces the title. `__Default value:__` the figure's own */
  declare heading: string | null;
  /** Replaces the line under the title. `__Default value:__` the figure's own */
  declare subheading: string | null;
  /** Who drew the chart, in the source line. `__Default value:__` the library's name */
  declare credit: string | null;
  /** Replaces the description that screen readers hear. `__Default value:__` the figure's own */
  declare alt: string | null;
  /** Level of the title as a heading, 2 to 6. `__Default value:__` none: the title is no heading */
  declare headingLevel: number | null;
  /** Hides the title block; the accessible name stays. `__Default value:__` false */
  declare noTitle: boolean;
  /** Hides the view switch. `__Default value:__` false */
  declare noTabs: boolean;
  /** Hides what a reader may choose: the year, the filter. `__Default value:__` false */
  declare noControls: boolean;
  /** Hides the buttons. `__Default value:__` false */
  declare noToolbar: boolean;

  /** Resolves when the first picture has been drawn; the first `figure-ready` may precede a listener. */
  readonly ready: Promise<void>;

  readonly #content = (this.constructor as typeof FigureElement).content;
  readonly #settings = new PageSettings(
    this,
    this.#content.bundle.views.map(({ id }) => id),
    this.#content.options,
  );
  readonly #language = new LanguageController(this);
  readonly #size = new ResizeController(this);
  readonly #fragment = new FragmentController(this);
  readonly #views = new ViewController(this, this.#content.bundle, (cacheKey, locale, attempt) =>
    // What stands there needs no second picture.
    this.#content.load(this.#fragment.isOf(cacheKey, locale) ? `${cacheKey}.text` : cacheKey, locale, attempt),
  );
  readonly #table = new TableController(this);
  readonly #live = new LiveController(this, this.#content.live);
  readonly #controls = new ControlsController(this, () => this.#live.renderer());
  readonly #interaction = new InteractionController(this, {
    shown: () => this.#shownFigure(),
    highlight: () => this.#settings.option('highlight'),
  });
  readonly #internals = this.attachInternals();
  #settleReady: () => void = () => undefined;
  #picture: { of: ShownView; index: number; svg: SVGElement } | undefined;
  /** The view that is wanted: `view` where it is one, else the default. */
  #view = '';
  #announced: ShownView | ShownDrawing | undefined;
  #reported: FigureErrorDetail | undefined;
  /** What the live painter would be asked for now. */
  #request: LiveRequest | undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#settleReady = resolve));
    Object.assign(this, defaultsOf(commonOptions), defaultsOf(this.#content.options));
    const shown = { noTitle: false, noTabs: false, noControls: false, noToolbar: false };
    Object.assign(this, shown, { view: this.#settings.defaultView, data: null, transformSpec: null });
  }

  /** Asks again for a picture or for rows that could not be had. */
  retry(): void {
    this.#views.retry();
    this.#live.retry();
  }

  /**
   * The shown figure as a file: the picture with its words and sources, or its rows.
   *
   * @throws where nothing is shown yet, or the browser can't make the file; a sentence tells why.
   */
  async exportFile(kind: 'svg' | 'png' | 'csv' | 'json'): Promise<Blob> {
    return (await this.#interaction.fetch()).exportFile(kind);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#size.measured();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { bundle, options } = this.#content;
    this.#view = this.#settings.view;
    const cacheKeys = [this.#settings.defaultView, ...bundle.cacheKeys];
    const own = this.#settings.own((this.data ?? this.src) !== null);
    const { cacheKey, unmet } = nearestPrerendered(this.#view, options, own, cacheKeys);
    const { locale } = this.#language;
    this.#views.request({ cacheKey, locale });
    const request = this.#liveRequest(own, unmet, locale);
    // What is out of the page stays as it is until it is put back.
    if (this.isConnected) this.#live.request(request);
    const { shown } = this.#views;
    const index = this.#size.picture;
    if (this.#live.shown) this.#picture = undefined;
    else if (shown && index !== undefined && (this.#picture?.of !== shown || this.#picture.index !== index)) {
      const picture = unpackPicture(shown.prerendered, index);
      const svg = picture ? pictureElement(this.ownerDocument, picture) : this.#fragment.picture(index);
      if (svg) this.#picture = { of: shown, index, svg };
    }
    const { picture } = this.#shown() ?? {};
    if (picture) highlightIn(picture, this.#settings.option('highlight'));
  }

  /** What the live painter is asked for; null where a prepared picture does. */
  #liveRequest(own: Readonly<Record<string, unknown>>, unmet: readonly string[], locale: Locale): LiveRequest | null {
    const rendering = this.#settings.option('rendering');
    const { data, transformSpec } = this;
    const src = this.#settings.option('src');
    const isCustom = data !== null || src !== null || transformSpec !== null;
    const index = this.#size.picture;
    if (rendering === 'static' && (isCustom || unmet.length))
      warnOnce(
        `<${this.localName} rendering="static"> has no picture for ${unmet.join(', ') || 'other rows or specs'}.`,
      );
    const isRequested = rendering === 'live' || (rendering === 'auto' && (isCustom || unmet.length > 0));
    if (index === undefined) return null;
    const width = PICTURE_WIDTHS[index] ?? PICTURE_WIDTHS[0];
    this.#request = { view: this.#view, locale, options: own, width, data, src, transformSpec };
    return isRequested ? this.#request : null;
  }

  /** What is shown: the live drawing where one is wanted and has come, else the prepared picture. */
  #shown(): Shown | undefined {
    const { shown: drawing } = this.#live;
    if (drawing) return { by: drawing, rendering: 'live', picture: drawing.picture };
    const prerendered = this.#picture;
    return prerendered && { by: prerendered.of, rendering: 'static', picture: prerendered.svg };
  }

  /** What could not be had, where nothing makes up for it. */
  get #error(): FigureErrorDetail | undefined {
    return this.#live.error ?? (this.#live.shown ? undefined : this.#views.error);
  }

  get #isPending(): boolean {
    return this.#live.isPending || (this.#views.status === 'pending' && !this.#live.shown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.#shown();
    const error = this.#error;
    this.#setState('loading', this.#isPending);
    this.#setState('static', shown?.rendering === 'static');
    this.#setState('live', shown?.rendering === 'live');
    this.#setState('error', error !== undefined);
    if (error && error !== this.#reported) this.dispatchEvent(new FigureErrorEvent(error));
    this.#reported = error;
    // A prepared picture that only fills the time until another comes is no news.
    const isRequested = shown?.rendering === 'live' || this.#views.shown === shown?.by;
    if (!shown || !isRequested || this.#announced === shown.by) return;
    this.#announced = shown.by;
    this.#settleReady();
    this.dispatchEvent(new FigureReadyEvent(shown.rendering));
  }

  #setState(name: string, on: boolean): void {
    const { states } = this.#internals;
    try {
      if (on) states.add(name);
      else states.delete(name);
    } catch {
      // Browsers before 2024 know no custom states, or only with another spelling; a figure works without.
    }
  }

  #switch(locale: Locale): Switch | null {
    const { views } = this.#content.bundle;
    // Rows of a page's own draw some views only.
    const drawable = this.#live.shown?.views;
    const offered = views.filter(({ id }) => !drawable || drawable.includes(id));
    if (this.noTabs || offered.length < 2) return null;
    return {
      tabs: offered.map(({ id, label }) => ({ id, label: label[locale] })),
      selected: this.#view,
      choose: (view) => {
        this.#choose(view);
      },
    };
  }

  #choose(view: string): void {
    if (view === this.#view) return;
    this.view = view;
    this.dispatchEvent(new FigureViewChangeEvent(view));
  }

  protected override render(): TemplateResult {
    const error = errorTemplate(this.#language.locale, this.#error, () => {
      // The button goes with the fault it belongs to; what the reader was looking at takes the focus.
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      this.retry();
    });
    const shown = this.#shown();
    if (!shown) return html`${this.#fragment.content ?? html`<slot></slot>`}${error}`;
    return figureTemplate(this.#drawn(shown, error), this.#settings.presentation);
  }

  #drawn(shown: Shown, error: DrawnFigure['error']): DrawnFigure {
    const { by, rendering, picture } = shown;
    const isLive = rendering === 'live';
    const { isOpen, onToggle } = this.#table;
    const content = contentOf(shown);
    const { text, table, locale } = content;
    return {
      ...content,
      arranged: this.#interaction.fetched?.arrange(table, locale),
      isOpen,
      isTableShut: isLive && by.isLong && !isOpen,
      onToggle,
      shownRows: this.#table.shownRows((count, left) => (isLive ? by.moreRows(count, left) : '')),
      picture,
      edition: editionOf(shown, this.#content.bundle),
      isPending: this.#isPending,
      switch: this.#switch(locale),
      controls: this.noControls ? nothing : this.#controls.template(text, this.#request),
      error,
    };
  }

  #shownFigure(): ShownFigure | undefined {
    const shown = this.#shown();
    const rest = { view: this.#view, hasToolbar: !this.noToolbar };
    return (
      shown &&
      shownFigure(
        shown,
        this.#settings.presentation,
        { ...rest, edition: editionOf(shown, this.#content.bundle) },
        this.#content.load,
      )
    );
  }
}
