import { LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { FigureFault } from '../core/figure-fault.ts';
import type { LiveKit, LiveRequest, OwnRows, ShownDrawing, SpecTransform } from '../core/live.ts';
import type { Locale } from '../core/locale.ts';
import { unpackPicture } from '../core/packing.ts';
import { defaultsOf, type OptionDefinitions, type OptionValues } from '../core/options.ts';
import { PICTURE_WIDTHS } from '../core/picture.ts';
import type { Bundle, Edition, LoadPrepared } from '../core/prepared.ts';
import type { Provenance } from '../core/provenance.ts';
import { ControlsController } from './controls-controller.ts';
import { commonOptions } from '../core/common-options.ts';
import { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent } from './events.ts';
import { faultTemplate, figureTemplate, type DrawnFigure, type Switch } from './figure-template.ts';
import { InteractionController } from './interaction-controller.ts';
import type { ShownFigure } from './interaction/host.ts';
import { LanguageController } from './language-controller.ts';
import { LiveController } from './live-controller.ts';
import { optionProperties } from './option-properties.ts';
import { highlightIn } from './highlight.ts';
import { PageSettings } from './page-settings.ts';
import { pictureElement } from './picture-element.ts';
import { nearestPrepared } from './picture-key.ts';
import { RoomController } from './room-controller.ts';
import { figureStyles } from './styles.ts';
import { TABLE_PAGE } from './table-template.ts';
import { ViewController, type ShownView } from './view-controller.ts';
import { warnOnce } from './warn.ts';

/** What an element knows of its figure: its pictures and its own attributes. */
export interface FigureContent {
  readonly bundle: Bundle;
  readonly load: LoadPrepared;
  readonly options: OptionDefinitions;
  /** Fetches what draws the figure live. */
  readonly live: () => Promise<{ readonly kit: LiveKit }>;
}

/** Events of the window around a print. */
const PRINTING = ['beforeprint', 'afterprint'];

type CommonValues = OptionValues<typeof commonOptions>;

/** What the figure shows now, by either painter. */
type Shown =
  | { readonly by: ShownView; readonly rendering: 'static'; readonly picture: Element }
  | { readonly by: ShownDrawing; readonly rendering: 'live'; readonly picture: Element };

/** What is told of a shown figure. */
const contentOf = ({ by, rendering }: Shown): Provenance & Pick<DrawnFigure, 'words' | 'table' | 'locale'> => {
  if (rendering === 'static') return { ...by.prepared, table: by.table, locale: by.locale };
  const { words, sources, licences, table, request } = by;
  return { words, sources, licences, table, locale: request.locale };
};

/**
 * Shows one figure: title, view switch, picture, note, source line and table. It knows no figure; a subclass names its
 * content.
 *
 * @fires figure-ready - A picture has been drawn; `rendering` tells by which painter.
 * @fires figure-error - A picture could not be had, or rows not be drawn; `code` and `message` tell why. What was shown
 *   stays.
 * @fires figure-select - The reader chose a mark; `datum` is its row.
 * @fires figure-view-change - The reader chose another `view`.
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
 */
export abstract class FigureElement extends LitElement {
  static override styles = figureStyles;
  static override properties: PropertyDeclarations = {
    ...optionProperties(commonOptions),
    // Reflected, because the stylesheet reserves the height of the view that the attribute names.
    view: { reflect: true, useDefault: true },
    noTitle: { type: Boolean, attribute: 'no-title' },
    noTabs: { type: Boolean, attribute: 'no-tabs' },
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
  declare data: OwnRows | null;
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
  readonly #room = new RoomController(this);
  readonly #views = new ViewController(this, this.#content.bundle, this.#content.load);
  readonly #live = new LiveController(this, this.#content.live);
  readonly #controls = new ControlsController(this, () => this.#live.painter());
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
  #told: FigureFault | undefined;
  #rowCount = TABLE_PAGE;
  /** Whether table and notes are open. */
  #isOpen = false;
  /** Whether the page is being printed, which takes the whole table. */
  #isPrinting = false;
  /** What the live painter would be asked for now. */
  #request: LiveRequest | undefined;

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#settleReady = resolve));
    Object.assign(this, defaultsOf(commonOptions), defaultsOf(this.#content.options));
    Object.assign(this, { view: this.#settings.defaultView, noTitle: false, noTabs: false, noToolbar: false });
    Object.assign(this, { data: null, transformSpec: null });
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

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of PRINTING) window.addEventListener(type, this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of PRINTING) window.removeEventListener(type, this.#onPrint);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#room.measured();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { bundle, options } = this.#content;
    this.#view = this.#settings.view;
    const keys = [this.#settings.defaultView, ...bundle.keys];
    const own = this.#settings.own((this.data ?? this.src) !== null);
    const { key, unmet } = nearestPrepared(this.#view, options, own, keys);
    const { locale } = this.#language;
    this.#views.want({ key, locale });
    const request = this.#liveRequest(own, unmet, locale);
    // What is out of the page stays as it is until it is put back.
    if (this.isConnected) this.#live.want(request);
    const { shown } = this.#views;
    const index = this.#room.picture;
    if (this.#live.shown) this.#picture = undefined;
    else if (shown && index !== undefined && (this.#picture?.of !== shown || this.#picture.index !== index)) {
      const picture = unpackPicture(shown.prepared, index);
      if (picture) this.#picture = { of: shown, index, svg: pictureElement(this.ownerDocument, picture) };
    }
    const { picture } = this.#shown() ?? {};
    if (picture) highlightIn(picture, this.#settings.option('highlight'));
  }

  /** What the live painter is asked for; null where a prepared picture does. */
  #liveRequest(own: Readonly<Record<string, unknown>>, unmet: readonly string[], locale: Locale): LiveRequest | null {
    const rendering = this.#settings.option('rendering');
    const { data, transformSpec } = this;
    const src = this.#settings.option('src');
    const isOwn = data !== null || src !== null || transformSpec !== null;
    const index = this.#room.picture;
    if (rendering === 'static' && (isOwn || unmet.length))
      warnOnce(
        `<${this.localName} rendering="static"> has no picture for ${unmet.join(', ') || 'other rows or specs'}.`,
      );
    const isWanted = rendering === 'live' || (rendering === 'auto' && (isOwn || unmet.length > 0));
    if (index === undefined) return null;
    const width = PICTURE_WIDTHS[index] ?? PICTURE_WIDTHS[0];
    this.#request = { view: this.#view, locale, options: own, width, data, src, transformSpec };
    return isWanted ? this.#request : null;
  }

  /** What is shown: the live drawing where one is wanted and has come, else the prepared picture. */
  #shown(): Shown | undefined {
    const { shown: drawing } = this.#live;
    if (drawing) return { by: drawing, rendering: 'live', picture: drawing.picture };
    const prepared = this.#picture;
    return prepared && { by: prepared.of, rendering: 'static', picture: prepared.svg };
  }

  /** What could not be had, where nothing makes up for it. */
  get #fault(): FigureFault | undefined {
    return this.#live.fault ?? (this.#live.shown ? undefined : this.#views.fault);
  }

  get #isPending(): boolean {
    return this.#live.isPending || (this.#views.status === 'pending' && !this.#live.shown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const shown = this.#shown();
    const fault = this.#fault;
    this.#setState('loading', this.#isPending);
    this.#setState('static', shown?.rendering === 'static');
    this.#setState('live', shown?.rendering === 'live');
    this.#setState('error', fault !== undefined);
    if (fault && fault !== this.#told) this.dispatchEvent(new FigureErrorEvent(fault));
    this.#told = fault;
    // A prepared picture that only fills the time until another comes is no news.
    const isWanted = shown?.rendering === 'live' || this.#views.shown === shown?.by;
    if (!shown || !isWanted || this.#announced === shown.by) return;
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
    const fault = faultTemplate(this.#language.locale, this.#fault, () => {
      // The button goes with the fault it belongs to; what the reader was looking at takes the focus.
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      this.retry();
    });
    const shown = this.#shown();
    if (!shown) return html`<slot></slot>${fault}`;
    return figureTemplate(this.#drawn(shown, fault), this.#settings.presentation);
  }

  #drawn(shown: Shown, fault: DrawnFigure['fault']): DrawnFigure {
    const { by, rendering, picture } = shown;
    const isLive = rendering === 'live';
    const isOpen = this.#isOpen || this.#isPrinting;
    const content = contentOf(shown);
    const { words, table, locale } = content;
    return {
      ...content,
      arranged: this.#interaction.fetched?.arrange(table, locale),
      isOpen,
      isTableShut: isLive && by.isLong && !isOpen,
      onToggle: this.#onToggle,
      shownRows: {
        count: this.#isPrinting ? Infinity : this.#rowCount,
        label: (count, left) => (isLive ? by.moreRows(count, left) : ''),
        showMore: () => {
          this.#rowCount += TABLE_PAGE;
          this.requestUpdate();
        },
      },
      picture,
      edition: this.#editionOf(shown),
      isPending: this.#isPending,
      switch: this.#switch(locale),
      controls: this.#controls.template(words, this.#request),
      fault,
    };
  }

  /** What is shown, for who answers the reader. */
  #shownFigure(): ShownFigure | undefined {
    const shown = this.#shown();
    if (!shown) return undefined;
    const { by, rendering, picture } = shown;
    const { heading, subheading, alt, credit } = this.#settings.presentation;
    const { words, ...rest } = contentOf(shown);
    return {
      ...rest,
      picture,
      credit,
      hasToolbar: !this.noToolbar,
      view: this.#view,
      edition: this.#editionOf(shown),
      words: {
        ...words,
        title: heading ?? words.title,
        subtitle: subheading ?? words.subtitle,
        summary: alt ?? words.summary,
      },
      marks: async (attempt) =>
        rendering === 'live' ? by.marks() : this.#content.load(`${by.key}.marks`, by.locale, attempt),
    };
  }

  /** Rows of a page's own are of no edition. */
  #editionOf({ by, rendering }: Shown): Edition | null {
    return rendering === 'live' && by.isOwn ? null : this.#content.bundle;
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
  };

  readonly #onToggle = ({ target }: Event): void => {
    // What is opened for print closes after it.
    if (this.#isPrinting) return;
    this.#isOpen = (target as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}
