import type { html as litHtml, TemplateResult } from 'lit';
import { controlMessages } from '../core/i18n/control.ts';
import { pageMessages } from '../core/i18n/page.ts';
import type { Control, StepControl } from '../core/figure/description.ts';
import type { DaySpan, LiveRequest } from '../core/wire/live.ts';
import type { Locale } from '../core/i18n/locale.ts';
import type { LoadPrerendered } from '../core/wire/prerendered.ts';
import type { LiveRenderer } from '../live/live-renderer.ts';
import { CONTROLS_CSS } from './reader-controls-styles.ts';
import { TimeStrip } from './time-strip.ts';

type Values = Readonly<Record<string, unknown>>;
const optionsOf = (control: Control): string[] =>
  control.kind === 'span' ? [control.from.option, control.to.option] : [control.option];

type Of<Kind extends Control['kind']> = Extract<Control, { readonly kind: Kind }>;

/** Where the controls of a figure come from. */
export interface ControlsSource {
  renderer(): Promise<LiveRenderer>;
  /** The pre-rendered view that is shown, if one is. */
  prerendered(): { readonly cacheKey: string; readonly locale: Locale } | undefined;
  readonly load: LoadPrerendered;
}

/** What the controls of a figure need from it. */
export interface ControlsHost extends ControlsSource {
  /** Lit's `html`, passed in so that a page does not load Lit twice. */
  readonly html: typeof litHtml;
  /** Adds rules to those of a figure, once. */
  readonly adoptStyles: (root: ShadowRoot, rules: string) => void;
  /** Sets options, as a page would. */
  set(values: Values): void;
  requestUpdate(): void;
}

/** The controls with which a reader changes a view: a slider, checkboxes, a time span. */
export class ReaderControls {
  readonly #root: ShadowRoot;
  readonly #host: ControlsHost;
  /** Options as they were before the reader changed them. */
  #before: Record<string, unknown> = {};
  #controls: readonly Control[] = [];
  /** Whether the controls could not be loaded. */
  #isMissing = false;
  /** The basis of the request that the controls were loaded for; see `#basisOf`. */
  #asked: readonly unknown[] | undefined;
  readonly #strip: TimeStrip;

  constructor(root: ShadowRoot, host: ControlsHost) {
    this.#root = root;
    this.#host = host;
    this.#strip = new TimeStrip(host);
    host.adoptStyles(root, CONTROLS_CSS);
  }

  /** Ends the listeners of the time strip. */
  release(): void {
    this.#strip.release();
  }

  /** Controls that are always shown. */
  steps(controls: readonly StepControl[], request: LiveRequest): TemplateResult {
    return this.#host.html`${controls.map((control) => this.#step(control, request))}`;
  }

  /** The other controls, and what stands there until they are loaded. */
  choices(request: LiveRequest): TemplateResult {
    this.#ask(request);
    const { html } = this.#host;
    if (this.#isMissing) return this.#again(request);
    if (!this.#controls.length) return this.#waits(request);
    const parts = this.#controls.map((control) => {
      if (control.kind === 'choice') return this.#choice(control, request);
      return control.kind === 'span' ? this.#span(control, request) : this.#step(control, request);
    });
    return html`${parts}${this.#reset(request)}`;
  }

  #waits({ locale }: LiveRequest): TemplateResult {
    return this.#host.html`<p class="waits" role="status">${controlMessages(locale).loading}</p>`;
  }

  #again(request: LiveRequest): TemplateResult {
    const { retry, loadFailed } = pageMessages(request.locale);
    const again = (): void => {
      this.#isMissing = false;
      this.#host.requestUpdate();
    };
    return this.#host.html`<p class="waits" role="status">${loadFailed}</p>
      <button type="button" part="button" @click=${again}>${retry}</button>`;
  }

  /** The parts of a request that the available controls depend on: everything except the reader's choices. */
  #basisOf({ options, data, src, view, locale }: LiveRequest): readonly unknown[] {
    const chosen = new Set(this.#controls.flatMap(optionsOf));
    const others = Object.entries(options).filter(([name]) => !chosen.has(name));
    return [data, src, view, locale, JSON.stringify(others)];
  }

  #ask(request: LiveRequest): void {
    // The values of other rows are not offered while those of these rows are loading.
    if (this.#asked && (this.#asked[0] !== request.data || this.#asked[1] !== request.src)) this.#controls = [];
    const basis = this.#basisOf(request);
    if (this.#isMissing) return;
    if (this.#asked?.every((one, index) => one === basis[index])) return;
    this.#asked = basis;
    this.#load(request)
      .then((controls) => {
        // Those of other rows have come too late.
        if (this.#asked !== basis) return;
        this.#controls = controls;
        this.#asked = this.#basisOf(request);
      })
      .catch(() => {
        if (this.#asked !== basis) return;
        this.#asked = undefined;
        this.#isMissing = true;
      })
      .finally(() => {
        this.#host.requestUpdate();
      });
  }

  /** Those of a pre-rendered view come with its items, which the interaction layer loads as well. */
  async #load(request: LiveRequest): Promise<readonly Control[]> {
    const view = this.#host.prerendered();
    const items = view && (await this.#host.load(`${view.cacheKey}.items`, view.locale).catch(() => undefined));
    return items?.controls ?? (await this.#host.renderer()).controlsFor(request);
  }

  #change({ options }: LiveRequest, values: Values): void {
    for (const name of Object.keys(values)) if (!(name in this.#before)) this.#before[name] = options[name];
    this.#host.set(values);
  }

  #step({ option, label, values, value }: StepControl, request: LiveRequest): TemplateResult {
    const { html } = this.#host;
    const choose = ({ target }: Event): void => {
      this.#change(request, { [option]: values[Number((target as HTMLInputElement).value)] });
    };
    // What the reader has chosen is said before it is drawn.
    const asked = values.indexOf(Number(request.options[option] ?? value));
    const index = asked < 0 ? values.indexOf(value) : asked;
    return html`<div class="step">
      <span>${label}</span>
      <b>${values[index]}</b>
      <small aria-hidden="true">${values[0]}</small>
      <span class="slider">
        <span class="ticks">${values.map(() => html`<i></i>`)}</span>
        <input
          type="range"
          part="slider"
          min="0"
          max=${values.length - 1}
          .value=${String(index)}
          aria-label=${label}
          aria-valuetext=${String(values[index])}
          @input=${choose}
        />
      </span>
      <small aria-hidden="true">${values.at(-1)}</small>
    </div>`;
  }

  #choice({ option, label, choices }: Of<'choice'>, request: LiveRequest): TemplateResult {
    const { html } = this.#host;
    const chosen = request.options[option] as readonly string[];
    const isChosen = (id: string): boolean => !chosen.length || chosen.includes(id);
    const toggle = (id: string) => (): void => {
      const next = choices.map((one) => one.id).filter((one) => (one === id) !== isChosen(one));
      // Choosing all of them, or none, is the same as no filter; none would leave an empty picture.
      this.#change(request, { [option]: next.length === choices.length ? [] : next });
    };
    return html`<fieldset>
      <legend>${label}</legend>
      ${choices.map(
        ({ id, label: name }) =>
          html`<label><input type="checkbox" .checked=${isChosen(id)} @change=${toggle(id)} />${name}</label>`,
      )}
    </fieldset>`;
  }

  #span({ label, from, to, extent }: Of<'span'>, request: LiveRequest): TemplateResult {
    const { html } = this.#host;
    const dayOf = (option: string): string | null => request.options[option] as string | null;
    const day = ({ option, label: name }: Of<'span'>['from'], fallback: string): TemplateResult => {
      const change = ({ target }: Event): void => {
        const { value } = target as HTMLInputElement;
        this.#change(request, { [option]: value || null });
      };
      // Of the parts of a date field, a screen reader says only what they are in.
      return html`<span role="group" aria-label=${name}>
        <label>
          ${name}
          <input type="date" min=${extent[0]} max=${extent[1]} .value=${dayOf(option) ?? fallback} @change=${change} />
        </label>
      </span>`;
    };
    const brush = (span: DaySpan): void => {
      this.#change(request, { [from.option]: span?.[0] ?? null, [to.option]: span?.[1] ?? null });
    };
    const [first, last] = [dayOf(from.option), dayOf(to.option)];
    const span: DaySpan = first === null && last === null ? null : [first ?? extent[0], last ?? extent[1]];
    this.#strip.draw({ ...request, width: this.#root.host.clientWidth }, [from.option, to.option], span, brush);
    const { overview } = this.#strip;
    // Without the strip, the two date fields do the same.
    const strip = overview === null ? '' : html`<div class="strip">${overview?.picture ?? this.#waits(request)}</div>`;
    return html`<fieldset>
      <legend>${label}</legend>
      ${day(from, extent[0])} ${day(to, extent[1])} ${strip}
    </fieldset>`;
  }

  #reset({ options, locale }: LiveRequest): TemplateResult {
    const { html } = this.#host;
    const isChanged = Object.entries(this.#before).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name]),
    );
    const reset = (): void => {
      if (!isChanged) return;
      this.#host.set(this.#before);
      this.#before = {};
    };
    // A button that is disabled would lose the focus.
    return html`<button type="button" part="button" aria-disabled=${isChanged ? 'false' : 'true'} @click=${reset}>
      ${controlMessages(locale).reset}
    </button>`;
  }
}
