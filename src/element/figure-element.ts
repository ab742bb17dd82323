import { LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { unpackPicture } from '../core/packing.ts';
import {
  defaultsOf,
  oneOf,
  type OptionDefinition,
  type OptionDefinitions,
  type OptionValues,
} from '../core/options.ts';
import type { Bundle, LoadView } from '../core/prepared.ts';
import { pageWords } from '../core/words.ts';
import { commonOptions } from './common-options.ts';
import { FigureErrorEvent, FigureReadyEvent, FigureViewChangeEvent } from './events.ts';
import { faultTemplate, figureTemplate, type Presentation, type Switch } from './figure-template.ts';
import { LanguageController } from './language-controller.ts';
import { optionProperties, optionValue } from './option-properties.ts';
import { highlightIn, pictureElement } from './picture-element.ts';
import { nearestPrepared } from './picture-key.ts';
import { RoomController } from './room-controller.ts';
import { figureStyles } from './styles.ts';
import { ViewController, type ShownView } from './view-controller.ts';
import { warnOnce } from './warn.ts';

/** What an element knows of its figure: its pictures and its own attributes. */
export interface FigureContent {
  readonly bundle: Bundle;
  readonly load: LoadView;
  readonly options: OptionDefinitions;
}

type CommonValues = OptionValues<typeof commonOptions>;

/**
 * Shows one figure: title, view switch, picture, note, source line and table. It knows no figure; a subclass names its
 * content.
 *
 * @fires figure-ready - A picture has been drawn; `rendering` tells by which painter.
 * @fires figure-error - A picture could not be had; `code` and `message` tell why. What was shown stays.
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
  /** Which painter draws; so far the static one draws whatever is asked. `__Default value:__` `auto` */
  declare rendering: CommonValues['rendering'];
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
  readonly #language = new LanguageController(this);
  readonly #room = new RoomController(this);
  readonly #views = new ViewController(this, this.#content.bundle, this.#content.load);
  readonly #internals = this.attachInternals();
  #settleReady: () => void = () => undefined;
  #picture: { of: ShownView; index: number; svg: SVGElement } | undefined;
  /** The view that is wanted: `view` where it is one, else the default. */
  #view = '';
  #announced: ShownView | undefined;
  #isFailed = false;

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#settleReady = resolve));
    Object.assign(this, defaultsOf(commonOptions), defaultsOf(this.#content.options));
    Object.assign(this, { view: this.#viewOption.default, noTitle: false, noTabs: false, noToolbar: false });
  }

  /** Asks again for a picture that could not be had. */
  retry(): void {
    this.#views.retry();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  get #viewOption(): OptionDefinition<string> {
    const [first = '', ...others] = this.#content.bundle.views.map(({ id }) => id);
    return oneOf('view', [first, ...others]);
  }

  #option<Name extends keyof CommonValues>(name: Name): CommonValues[Name] {
    const definition: OptionDefinition<unknown> = commonOptions[name];
    return optionValue(this.localName, definition, this[name]) as CommonValues[Name];
  }

  #ownOptions(): Record<string, unknown> {
    const set = this as unknown as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(this.#content.options).map(([name, definition]) => [
        name,
        optionValue(this.localName, definition, set[name]),
      ]),
    );
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#room.measured();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { bundle, options } = this.#content;
    this.#view = optionValue(this.localName, this.#viewOption, this.view);
    const keys = [this.#viewOption.default, ...bundle.keys];
    const { key, unmet } = nearestPrepared(this.#view, options, this.#ownOptions(), keys);
    if (unmet.length)
      warnOnce(
        `<${this.localName} view="${this.#view}"> has no picture for this ${unmet.join(', ')}; it shows "${key}".`,
      );
    this.#option('rendering');
    this.#views.want({ key, locale: this.#language.locale });
    const { shown } = this.#views;
    const index = this.#room.picture;
    if (shown && index !== undefined && (this.#picture?.of !== shown || this.#picture.index !== index)) {
      const picture = unpackPicture(shown.prepared, index);
      if (picture) this.#picture = { of: shown, index, svg: pictureElement(this.ownerDocument, picture) };
    }
    if (this.#picture) highlightIn(this.#picture.svg, this.#option('highlight'));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { status, shown } = this.#views;
    this.#setState('loading', status === 'pending');
    this.#setState('static', this.#picture !== undefined);
    this.#setState('error', status === 'error');
    if (status === 'error' && !this.#isFailed)
      this.dispatchEvent(new FigureErrorEvent('picture-unavailable', pageWords(this.#language.locale).loadFailed));
    this.#isFailed = status === 'error';
    if (!shown || this.#picture?.of !== shown || this.#announced === shown) return;
    this.#announced = shown;
    this.#settleReady();
    this.dispatchEvent(new FigureReadyEvent('static'));
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

  get #presentation(): Presentation {
    return {
      theme: this.#option('theme'),
      heading: this.#option('heading'),
      subheading: this.#option('subheading'),
      credit: this.#option('credit'),
      alt: this.#option('alt'),
      headingLevel: this.#option('headingLevel'),
      isTitleHidden: this.noTitle,
    };
  }

  #switch(): Switch | null {
    const { views } = this.#content.bundle;
    if (this.noTabs || views.length < 2) return null;
    const { locale } = this.#picture?.of ?? this.#language;
    return {
      tabs: views.map(({ id, label }) => ({ id, label: label[locale] })),
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
    const { status } = this.#views;
    const fault = faultTemplate(this.#language.locale, status === 'error', () => {
      // The button goes with the fault it belongs to; what the reader was looking at takes the focus.
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
      this.retry();
    });
    if (!this.#picture) return html`<slot></slot>${fault}`;
    const { of: shown, svg: picture } = this.#picture;
    const { prepared, locale } = shown;
    const { bundle: edition } = this.#content;
    const isPending = status === 'pending';
    return figureTemplate(
      { prepared, picture, locale, edition, isPending, switch: this.#switch(), fault },
      this.#presentation,
    );
  }
}
