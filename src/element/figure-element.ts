/*
 * The base class of every figure; its behaviour is in controllers, one file each. This file is long because a third of
 * it is properties with their docstrings, which the custom elements manifest reads from one class.
 */
import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { commonOptions } from '../core/figure/common-options.ts';
import { dayOf } from '../core/data/day.ts';
import type { Annotation } from '../core/figure/annotation.ts';
import type { FigureErrorDetail } from '../core/figure/figure-error.ts';
import type { LiveRequest, CustomRows, SpecTransform } from '../core/wire/live.ts';
import type { LiveScript, ShownDrawing } from '../live/live-renderer.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../core/figure/options.ts';
import { grown } from '../core/drawing/metrics.ts';
import { PICTURE_WIDTHS, shownWidth } from '../core/drawing/picture.ts';
import type { Bundle, LoadPrerendered } from '../core/wire/prerendered.ts';
import { unpackPicture } from '../core/wire/unpack-view.ts';
import { FIGURE_CSS } from '../core/drawing/figure-css.ts';
import { SMALL_WIDTH } from '../core/drawing/small/small-metrics.ts';
import type { Size } from '../core/figure/size.ts';
import { headingLevelOf } from './heading-level.ts';
import { adoptStyles } from './adopted-styles.ts';
import { ControlsController } from './controllers/controls-controller.ts';
import { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent } from './events.ts';
import {
  errorTemplate,
  figureTemplate,
  placeholderTemplate,
  type DrawnFigure,
  type Switch,
} from './templates/figure-template.ts';
import { FirstDrawingController } from './controllers/first-drawing-controller.ts';
import { FragmentController } from './controllers/fragment-controller.ts';
import { highlightIn } from './highlight.ts';
import { InteractionController } from './controllers/interaction-controller.ts';
import type { Displayed } from './interaction/displayed-figure.ts';
import { LanguageController } from './controllers/language-controller.ts';
import { LiveController } from './controllers/live-controller.ts';
import { optionProperties } from './options/option-properties.ts';
import { restoreWords } from './own-words.ts';
import { PageSettings } from './options/page-settings.ts';
import { pictureElement } from './templates/picture-element.ts';
import { nearestPrerendered } from './options/cache-key.ts';
import { ResizeController } from './controllers/resize-controller.ts';
import { contentOf, editionOf, viewOf, type Shown } from './shown-figure.ts';
import { sourceLink } from './templates/source-template.ts';
import { TableController } from './controllers/table-controller.ts';
import { ViewController, type ShownView } from './controllers/view-controller.ts';
import { pageMessages } from '../core/i18n/page.ts';
import { warnLater } from './warn-later.ts';

// The event types are exported along with the element.
export type { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent } from './events.ts';
export type { FigureActionEvent } from './action-event.ts';
export type { FigureOutdatedEvent } from './outdated-event.ts';
export type { FigureSelectEvent } from './select-event.ts';

/** What an element knows about its figure: its pictures and its own options. */
export interface FigureContent {
  readonly bundle: Bundle;
  readonly load: LoadPrerendered;
  readonly options: OptionDefinitions;
  /** Fetches the script that draws the figure live. */
  readonly live: () => Promise<LiveScript>;
}

/** The value of a Boolean attribute. Frameworks write `false` where HTML leaves one out. */
const isSet = (text: string | null): boolean => text !== null && text !== 'false';

type CommonValues = OptionValues<typeof commonOptions>;

/**
 * A figure: title, view switch, picture, note, source line and data table. The base class of all figures; each subclass
 * supplies the content of one.
 *
 * @fires {FigureReadyEvent} figure-ready - A requested picture has been drawn. `rendering` is `static` for a
 *   pre-rendered picture and `live` for one drawn in the page.
 * @fires {FigureErrorEvent} figure-error - A picture or data could not be loaded or drawn. `code` identifies the error
 *   and `message` explains it to the author, in the figure's language. A picture of the same rows stays; one of other
 *   rows does not.
 * @fires {FigureSelectEvent} figure-select - The reader pinned a data point. `datum` has its `id` and `title`, and the
 *   cells of its row by column id if it belongs to one row.
 * @fires {FigureViewChangeEvent} figure-view-change - The reader switched to another view. `view` is its id.
 * @fires {FigureOutdatedEvent} figure-outdated - With `check-updates`: a version of the data that is newer than the
 *   figure's was found. `latest` is that version, `corrections` has the corrected values of the shown view.
 * @fires {FigureActionEvent} figure-action - The reader used a part of the figure: `action` is `table`, `listen`, `plain`,
 *   `download`, `embed`, `cite`, `share` or `link`. `detail` is the kind of file of a download, and the state of a share
 *   or a link.
 * @slot - Your fallback, shown until the figure is drawn, and for good where scripts do not run. In it, each
 *   `<figure-annotation for="…">` is a text on an item.
 * @slot title - Replaces the title.
 * @slot subtitle - Replaces the line under the title.
 * @slot note - Replaces the note under the picture.
 * @csspart figure - The whole figure.
 * @csspart title - The title.
 * @csspart subtitle - The line under the title.
 * @csspart tabs - The view tabs.
 * @csspart tab - Each of the view tabs.
 * @csspart button - Any button: tabs, tools, sort buttons and all others.
 * @csspart filter - The reader’s filter: what opens it and what is in it. Not without script.
 * @csspart slider - Each slider: of the years, and of the player.
 * @csspart chart - The box around the picture.
 * @csspart tooltip - The tooltip of a data point.
 * @csspart note - The note under the picture.
 * @csspart toolbar - The buttons below the picture. Moved over what is beside it, it has a line of its own.
 * @csspart tool - Each button of the toolbar.
 * @csspart source - The source line: sources, licence and date.
 * @csspart update - With `check-updates`: the paragraph on a newer version of the data, with what was corrected.
 * @csspart disclosure - The line that opens table, notes and sources.
 * @csspart table - The data table.
 * @csspart cell - Each cell of the table, once the interaction scripts are loaded.
 * @csspart sort - The button in each header of the table that sorts its rows.
 * @cssstate loading - A picture or data is being loaded. May be set together with `static` or `live`.
 * @cssstate static - A pre-rendered picture is shown.
 * @cssstate live - A picture drawn in the page is shown.
 * @cssstate error - Loading or drawing failed. May be set together with `static` or `live`.
 * @cssproperty --figure-font-family - Font of all text.
 * @cssproperty --figure-text - Colour of text.
 * @cssproperty --figure-muted - Colour of secondary text.
 * @cssproperty --figure-grid - Colour of grid lines and rules.
 * @cssproperty --figure-surface - Colour of the background.
 * @cssproperty --figure-highlight - Colour of highlighted items.
 * @cssproperty --figure-focus - Colour of the focus outline.
 * @cssproperty --figure-china - Colour of China.
 * @cssproperty --figure-us - Colour of the United States.
 * @cssproperty --figure-series-1 - Colour of a data series: the strong grey.
 * @cssproperty --figure-series-2 - Colour of a data series: the pale grey.
 * @cssproperty --figure-series-3 - Colour of a data series; of both sides where a figure has two.
 * @cssproperty --figure-series-4 - Colour of a data series.
 * @cssproperty --figure-series-5 - Colour of a data series.
 * @cssproperty --figure-series-6 - Colour of a data series.
 * @cssproperty --figure-print-details - `block` prints table and notes also where they are closed.
 */
export abstract class FigureElement extends LitElement {
  static override properties: PropertyDeclarations = {
    ...optionProperties(commonOptions),
    // Reflected, because the stylesheet reserves the height of the view and of the size named by the attributes.
    view: { reflect: true, useDefault: true },
    size: { reflect: true, useDefault: true },
    noTitle: { attribute: 'no-title', converter: isSet },
    noTabs: { attribute: 'no-tabs', converter: isSet },
    noControls: { attribute: 'no-controls', converter: isSet },
    noToolbar: { attribute: 'no-toolbar', converter: isSet },
    // An array or a function has no attribute form.
    data: { attribute: false },
    transformSpec: { attribute: false },
    pin: { attribute: false },
    annotations: { attribute: false },
    state: { attribute: false, noAccessor: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The pictures and options of a figure, supplied by each subclass. */
  static readonly content: FigureContent;

  /** Id of the view shown. `__Default value:__` the figure's first view */
  declare view: string;
  /**
   * Colour scheme. `auto` follows the page’s `color-scheme`, and is light if the page declares none; `light` and `dark`
   * fix it. `__Default value:__` `auto`
   */
  declare theme: CommonValues['theme'];
  /**
   * `small` is a picture for a list of figures, from 160 px of width: a short title, one label, and a button that shows
   * the whole figure; no button inside a link. `__Default value:__` `full`
   */
  declare size: Size;
  /**
   * How the picture is rendered. `auto`: pre-rendered if available, otherwise live. `static`: pre-rendered only;
   * settings without a pre-rendered picture are ignored, and custom data are an error. `live`: always drawn in the
   * page. `__Default value:__` `auto`
   */
  declare rendering: CommonValues['rendering'];
  /**
   * URL of a JSON or CSV file with custom data, drawn instead of the bundled data: `https:`, or relative to the page.
   * Another origin must allow the page to read it (CORS). An empty text is an error. Ignored if `data` is set.
   * `__Default value:__` none: the bundled data
   */
  declare src: string | null;
  /**
   * Custom data, drawn instead of the bundled data: an array of row objects for the dataset of the current view, or an
   * object of such arrays by dataset name. To update the figure, assign a new array; changes within one are not
   * detected. Takes precedence over `src`. `__Default value:__` null
   */
  declare data: CustomRows | null;
  /**
   * A function that receives the Vega-Lite spec and returns the one to draw. If it throws or its spec can't be drawn,
   * `figure-error` has the code `spec-invalid`. `__Default value:__` null
   */
  declare transformSpec: SpecTransform | null;
  /** Name of the source of custom data. It comes first in the source line. `__Default value:__` the host of `src` */
  declare sourceName: string | null;
  /** URL that the name of this source links to: `https:` or `http:`. `__Default value:__` none */
  declare sourceUrl: string | null;
  /**
   * What to highlight: the id, code or name, in any of the five languages, of a country, an element, a step, a use, a
   * node or an event, or the side or kind of events, or the status of elements: `licensed`, `suspended` or `unlisted`.
   * The item under the pointer takes precedence. `__Default value:__` none
   */
  declare highlight: string | null;
  /** Replaces the title. `__Default value:__` the figure's title */
  declare heading: string | null;
  /** Replaces the line under the title. `__Default value:__` the figure's line */
  declare subheading: string | null;
  /** Author of the chart, named in the source line. `__Default value:__` the library's name */
  declare credit: string | null;
  /** Replaces the description for screen readers. `__Default value:__` the figure's description */
  declare alt: string | null;
  /**
   * Heading level of the title: `2` to `6`, or `none`. `__Default value:__` `auto`: one below the nearest heading before the
   * figure, none with `no-title`
   */
  declare headingLevel: CommonValues['headingLevel'];
  /**
   * Asks once whether a newer version of the bundled data exists, and says below the source line what it corrected.
   * Empty or `true`: asks the folder that the script is in. Any other text: URL of a `latest.json`, `https:` or relative
   * to the page. If the file can't be read, nothing happens. `__Default value:__` none: nothing is requested
   */
  declare checkUpdates: string | boolean | null;
  /** Hides title and subtitle. The accessible name stays. `__Default value:__` false */
  declare noTitle: boolean;
  /** Hides the view tabs. `__Default value:__` false */
  declare noTabs: boolean;
  /** Hides the year control and the filter. `__Default value:__` false */
  declare noControls: boolean;
  /** Hides the buttons, such as “Listen”, “Download”, “Embed” and “Cite”. `__Default value:__` false */
  declare noToolbar: boolean;
  /**
   * Id of the data point that the reader has pinned. Set, it pins that one, once the figure is in view.
   * `__Default value:__` null
   */
  declare pin: string | null;
  /**
   * Texts of the page’s author on items: an array of objects with `for`, the item, and `text`, one text or an object with
   * one by language; also `view`, `side` and `narrow`. Those in `<figure-annotation>` children come after them. Assign a
   * new array to change them. `__Default value:__` null
   */
  declare annotations: readonly Annotation[] | null;

  readonly #content = (this.constructor as typeof FigureElement).content;
  readonly #settings = new PageSettings(this, this.#content.bundle.views, this.#content.options);
  readonly #language = new LanguageController(this);
  readonly #size = new ResizeController(this);
  readonly #fragment = new FragmentController(this);
  readonly #views = new ViewController(this, this.#content.bundle, (cacheKey, locale) =>
    // The fragment already brings the pictures, so only the text is loaded.
    // The pictures of the default view have no ids in a fragment.
    this.#content.load(
      cacheKey !== this.#settings.defaultView && this.#fragment.isOf(cacheKey, locale) ? `${cacheKey}.text` : cacheKey,
      locale,
    ),
  );
  readonly #table = new TableController(this, () => {
    this.#interaction.warm();
  });
  readonly #live = new LiveController(this, this.#content.live);
  readonly #controls = new ControlsController(this, {
    renderer: () => this.#live.renderer(),
    prerendered: () => this.#picture?.of,
    load: this.#content.load,
  });
  readonly #interaction = new InteractionController(
    this,
    () => this.#displayed(),
    () => this.#live.isPending,
  );
  readonly #firstDrawing = new FirstDrawingController(this);
  /** None in the documents of some unit tests. */
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
  #fallback: HTMLSlotElement | undefined;
  #settleReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => (this.#settleReady = resolve));
  #picture: { of: ShownView; index: number; svg: SVGElement } | undefined;
  /** The id of the requested view: `view` if it is valid, otherwise the default. */
  #view = '';
  #announced: ShownView | ShownDrawing | undefined;
  #reported: FigureErrorDetail | undefined;
  /** What contains the element that had the focus before the update. */
  #focus: (ParentNode & Partial<Pick<Element, 'closest'>>) | null | undefined;
  /** Whether the page brings custom data, valid or not. Then nothing bundled is shown. */
  #isCustom = false;
  /** The request that the live renderer gets, or would get if it were needed. */
  #request: LiveRequest | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(commonOptions), defaultsOf(this.#content.options), {
      noTitle: false,
      noTabs: false,
      noControls: false,
      noToolbar: false,
      size: 'full',
      view: this.#settings.defaultView,
      data: null,
      transformSpec: null,
      pin: null,
      annotations: null,
    });
  }

  /**
   * What the reader and the page have changed, as text such as `view=countries&year=2018&pin=AUS`: what differs from
   * the settings with which the figure was first drawn. Set, it changes those that it names and puts the others back.
   * Unknown parts are ignored.
   */
  get state(): string {
    return this.#settings.state;
  }

  set state(state: string) {
    this.#settings.state = state;
  }

  /**
   * Resolves when the first picture has been drawn, even if `figure-ready` fired before a listener was added. A figure far
   * from the window is drawn when it comes near; asking for this draws it before.
   */
  get ready(): Promise<void> {
    this.#firstDrawing.hurry();
    return this.#ready;
  }

  /** Retries the failed load or drawing. Does nothing if there was no error. */
  retry(): void {
    this.#views.retry();
    this.#live.retry();
  }

  /**
   * Exports the displayed figure as a file: `svg` or `png` for the picture with title, note and sources, `csv` or
   * `json` for the rows of the table as readers see it, `src-csv` or `src-json` for the rows as `src` reads them: drawn
   * by the same tag with the same attributes, they give the same picture.
   *
   * @throws {Error} if the figure is in error, if its rows are not drawn yet, or if the browser can't create the file;
   *   the message says which.
   * @throws {TypeError} if `kind` is none of these.
   */
  async exportFile(kind: 'svg' | 'png' | 'csv' | 'json' | 'src-csv' | 'src-json'): Promise<Blob> {
    // Properties that were just set count.
    await this.updateComplete;
    return (await this.#interaction.fetch()).exportFile(kind, this.#error, this.#request?.data);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Until something is drawn, and if the first drawing fails, what the page has put into the element is shown. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.append((this.#fallback = this.ownerDocument.createElement('slot')));
    adoptStyles(root, FIGURE_CSS);
    return root;
  }

  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (root) adoptStyles(root, FIGURE_CSS);
  }

  protected override firstUpdated(): void {
    this.#fallback?.remove();
  }

  /** A script that waits for an update needs the figure, wherever it is. */
  protected override getUpdateComplete(): Promise<boolean> {
    this.#firstDrawing.hurry();
    return super.getUpdateComplete();
  }

  /** The state that the page's address has for this figure; undefined or empty if it has none. */
  get #addressed(): string | undefined {
    return this.ownerDocument.URL.split(`#${encodeURI(this.id)}:`)[1];
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#addressed) this.#firstDrawing.hurry();
    await this.#firstDrawing.near();
    const { isPrinting } = this.#table;
    await this.#size.measured(isPrinting);
    // A figure that is not displayed has nothing to draw.
    if (this.#size.picture !== undefined) await this.#firstDrawing.turn(isPrinting);
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { bundle, options } = this.#content;
    // From the first update on, the page's settings are known. In its address may be a state of this figure, to which the
    // interaction layer scrolls.
    if (!this.hasUpdated) {
      this.#settings.keep();
      // Annotations are not waited for, but come with the interaction layer.
      const state = this.#addressed;
      if (state) this.state = state;
      if (state || this.annotations || this.querySelector('figure-annotation')) this.#interaction.warm();
    }
    this.#view = this.#settings.view;
    const cacheKeys = [this.#settings.defaultView, ...bundle.cacheKeys];
    // A framework sets a property without a value to undefined.
    const { data = null } = this as { readonly data?: CustomRows | null };
    const src = data === null ? this.#settings.option('src') : null;
    this.#isCustom = data !== null || src !== null;
    const own = this.#settings.own(this.#isCustom);
    const { cacheKey, unmet } = nearestPrerendered(this.#view, options, own, cacheKeys);
    const { locale } = this.#language;
    const isSmall = this.size === 'small';
    if (!this.#isCustom) this.#views.request({ cacheKey: cacheKey + (isSmall ? '.small' : ''), locale });
    const request = this.#liveRequest({ data, src, options: own, locale, isSmall }, unmet);
    // A disconnected figure stays as it is until it is reconnected.
    if (this.isConnected) this.#live.request(request);
    const { shown } = this.#views;
    const index = this.#size.picture;
    if (this.#live.shown || this.#isCustom) this.#picture = undefined;
    else if (shown && index !== undefined && (this.#picture?.of !== shown || this.#picture.index !== index)) {
      const picture = unpackPicture(shown.prerendered, index);
      const svg = picture ? pictureElement(this.ownerDocument, picture) : this.#fragment.picture(index);
      if (svg) this.#picture = { of: shown, index, svg };
    }
    this.#focus = this.shadowRoot?.activeElement?.parentNode;
    const { picture } = this.#shown() ?? {};
    if (!picture || index === undefined) return;
    // The styles undo the scale of the picture with the width that it is drawn for.
    picture.style.setProperty('--_w', grown(shownWidth(isSmall ? SMALL_WIDTH : (PICTURE_WIDTHS[index] ?? 0))));
    highlightIn(picture, this.#settings.option('highlight'));
  }

  protected override update(changed: PropertyValues): void {
    // Lit did not write the words of a fragment.
    if (!this.#fragment.isShown) restoreWords(this.renderRoot);
    super.update(changed);
  }

  /** The request for the live renderer; null if a pre-rendered picture fits. */
  #liveRequest(
    given: Pick<LiveRequest, 'data' | 'src' | 'options' | 'locale' | 'isSmall'>,
    unmet: readonly string[],
  ): LiveRequest | null {
    const rendering = this.#settings.option('rendering');
    const { transformSpec, sourceName, sourceUrl, heading } = this;
    const isChanged = this.#isCustom || transformSpec !== null;
    const index = this.#size.picture;
    const isStatic = rendering === 'static';
    // Custom data are an error then, with a message of its own.
    if (isStatic && !this.#isCustom && (transformSpec || unmet.length))
      warnLater('missing', this.localName, unmet.join(', ') || 'transformSpec');
    // The live renderer also says why custom data are not drawn.
    const isRequested = isStatic ? this.#isCustom : rendering === 'live' || isChanged || unmet.length > 0;
    if (index === undefined) return null;
    const width = PICTURE_WIDTHS[index] ?? PICTURE_WIDTHS[0];
    this.#request = {
      ...given,
      view: this.#view,
      width,
      transformSpec,
      isStatic,
      sourceName,
      sourceUrl,
      heading,
    };
    return isRequested ? this.#request : null;
  }

  /**
   * What is displayed: the live drawing if one was requested and is ready, otherwise the pre-rendered picture, of which
   * custom data have none.
   */
  #shown(): Shown | undefined {
    const { shown: drawing } = this.#live;
    if (drawing) return { by: drawing, rendering: 'live', picture: drawing.picture };
    const prerendered = this.#picture;
    return prerendered && { by: prerendered.of, rendering: 'static', picture: prerendered.svg };
  }

  /** The current error, unless a live drawing makes up for a failed load, or custom data need none. */
  get #error(): FigureErrorDetail | undefined {
    return this.#live.error ?? (this.#live.shown || this.#isCustom ? undefined : this.#views.error);
  }

  get #isPending(): boolean {
    return this.#live.isPending || (this.#views.status === 'pending' && !this.#live.shown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#keepFocus();
    const shown = this.#shown();
    const error = this.#error;
    this.#setState('loading', this.#isPending);
    this.#setState('static', shown?.rendering === 'static');
    this.#setState('live', shown?.rendering === 'live');
    this.#setState('error', error !== undefined);
    if (error && error !== this.#reported) this.dispatchEvent(new FigureErrorEvent(error));
    this.#reported = error;
    // A pre-rendered picture that is only shown until the requested one is ready is not announced.
    const isRequested = shown?.rendering === 'live' || this.#views.shown === shown?.by;
    if (!shown) this.#announced = undefined;
    if (!shown || !isRequested || this.#announced === shown.by) return;
    this.#announced = shown.by;
    this.#settleReady();
    this.dispatchEvent(new FigureReadyEvent(shown.rendering));
  }

  /** What had the focus may have been removed. */
  #keepFocus(): void {
    const root = this.shadowRoot;
    if (!this.#focus || !root || root.activeElement) return;
    const table = this.#focus.isConnected ? this.#focus.closest?.<HTMLElement>('.scroll') : null;
    (table ?? root.querySelector<HTMLElement>('.placeholder, [aria-selected=true], summary'))?.focus();
  }

  #setState(name: string, on: boolean): void {
    const { states } = this.#internals ?? {};
    try {
      if (on) states?.add(name);
      else states?.delete(name);
    } catch {
      // Browsers from before 2024 have no custom states or a different syntax for them. The figure works without.
    }
  }

  #switch(shown: Shown, locale: Locale): Switch | null {
    const tabs = this.#tabs(locale);
    if (this.noTabs || this.size === 'small' || tabs.length < 2) return null;
    return {
      tabs,
      // After a failure, it is the tab of what is shown.
      selected: this.#error ? viewOf(shown) : this.#view,
      choose: (view) => {
        this.#choose(view);
      },
    };
  }

  #tabs(locale: Locale): Switch['tabs'] {
    // Custom data may suit only some of the views.
    return this.#live.shown?.views ?? this.#content.bundle.views.map(({ id, label }) => ({ id, label: label[locale] }));
  }

  #choose(view: string): void {
    if (view === this.#view) {
      this.retry();
      return;
    }
    this.view = view;
    this.dispatchEvent(new FigureViewChangeEvent(view));
  }

  protected override render(): TemplateResult {
    const shown = this.#shown();
    const { locale } = this.#language;
    const failed = shown && viewOf(shown) !== this.#view && this.#tabs(locale).find(({ id }) => id === this.#view);
    const error = errorTemplate(
      locale,
      this.#error,
      () => {
        this.retry();
      },
      failed ? failed.label + pageMessages(locale).colon : '',
    );
    const { content } = this.#fragment;
    const slot = html`<slot></slot>`;
    if (!shown)
      return this.#isCustom
        ? // The fallback content of a fragment is about the bundled rows, too.
          placeholderTemplate(content ? nothing : slot, error)
        : html`${content ?? slot}${error}`;
    return figureTemplate(this.#drawn(shown, error), this.#settings.presentation);
  }

  #drawn(shown: Shown, error: DrawnFigure['error']): DrawnFigure {
    const { by, rendering, picture } = shown;
    const isLive = rendering === 'live';
    const { isOpen, onToggle } = this.#table;
    const content = contentOf(shown);
    const { text, table, sources, locale } = content;
    const { fetched } = this.#interaction;
    const spoken = fetched?.spoken(locale) ?? String;
    return {
      ...content,
      headingLevel: headingLevelOf(this, this.#settings.option('headingLevel')),
      text: fetched?.wordsOf(text) ?? text,
      arranged: fetched?.arrange(table, locale),
      spoken,
      listed: fetched?.listed(sources, locale) ?? [[], sources.map((source) => [sourceLink(source, spoken)])],
      isOpen,
      // A picture does not wait for its table, which answers the reader as the scripts of the interaction do.
      hasTable: isOpen || fetched,
      onToggle,
      shownRows: this.#table.shownRows((count, left) => (isLive ? by.moreRows(count, left) : '')),
      picture,
      edition: editionOf(shown, this.#content.bundle),
      isPending: this.#isPending,
      day: dayOf(new Date()),
      switch: this.#switch(shown, locale),
      controls: this.noControls ? nothing : this.#controls.template(text, this.#request),
      error,
    };
  }

  #displayed(): Displayed | undefined {
    const shown = this.#shown();
    return (
      shown && {
        shown,
        presentation: this.#settings.presentation,
        bundle: this.#content.bundle,
        load: this.#content.load,
        hasToolbar: !this.noToolbar,
        rows: async () =>
          (await this.#live.renderer()).rowsFor(shown.rendering === 'live' ? shown.by.request : this.#request),
      }
    );
  }
}
