import type { html as litHtml, TemplateResult } from 'lit';
import { controlMessages } from '../core/i18n/control.ts';
import type { Control, StepControl } from '../core/figure/description.ts';
import type { DaySpan, LiveRequest } from '../core/wire/live.ts';
import type { LiveOverview, LiveRenderer } from '../live/live-renderer.ts';

type Values = Readonly<Record<string, unknown>>;
const optionsOf = (control: Control): string[] =>
  control.kind === 'span' ? [control.from.option, control.to.option] : [control.option];

type Of<Kind extends Control['kind']> = Extract<Control, { readonly kind: Kind }>;

/** What the controls of a figure need from it. */
export interface ControlsHost {
  /** Lit's `html`, passed in so that a page does not load Lit twice. */
  readonly html: typeof litHtml;
  /** Sets options, as a page would. */
  set(values: Values): void;
  renderer(): Promise<LiveRenderer>;
  requestUpdate(): void;
}

/** Time without brush movement, in ms, before the span is drawn. */
const BRUSH_PAUSE = 120;

const styles = `
.step, .controls fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px }
.controls { font-size: max(13px, .8125rem); line-height: 1.45; padding-inline: 12px }
.controls .step { display: flex; min-block-size: 44px }
.step input { flex: 1; max-inline-size: 320px; min-inline-size: 120px; min-block-size: 24px }
.controls fieldset { border: 0; margin: 0; padding: 0 0 8px }
.controls legend { float: inline-start; padding: 0; margin-inline-end: 12px; font-weight: 700 }
.controls label { display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px }
.controls input { accent-color: var(--_text); color-scheme: inherit; font: inherit }
.controls button { border: 1px solid var(--_muted); margin-block-end: 8px }
.controls button:disabled { opacity: .5; cursor: default }
.strip { inline-size: 100%; margin-inline: -12px; touch-action: pan-y }
.strip svg { inline-size: auto; max-inline-size: none; cursor: crosshair }
output { font-variant-numeric: tabular-nums; font-weight: 700 }
`;

let popup: CSSStyleSheet | undefined;
function styleSheet(): CSSStyleSheet {
  if (!popup) {
    popup = new CSSStyleSheet();
    popup.replaceSync(styles);
  }
  return popup;
}

/** The controls with which a reader changes a view: a slider, checkboxes, a time span. */
export class ReaderControls {
  readonly #root: ShadowRoot;
  readonly #host: ControlsHost;
  /** Options as they were before the reader changed them. */
  #before: Record<string, unknown> = {};
  #controls: readonly Control[] = [];
  /** The basis of the request that the controls were loaded for; see `#basisOf`. */
  #asked: readonly unknown[] | undefined;
  #strip: { readonly of: string; span: string; overview?: LiveOverview | undefined } | undefined;
  #abort = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, host: ControlsHost) {
    this.#root = root;
    this.#host = host;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
  }

  /** Ends the listeners of the time strip. */
  release(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#strip?.overview?.finalize();
    this.#strip = undefined;
  }

  /** Controls that are always shown. */
  steps(controls: readonly StepControl[], request: LiveRequest): TemplateResult {
    return this.#host.html`${controls.map((control) => this.#step(control, request))}`;
  }

  /** The other controls, once they are loaded. */
  choices(request: LiveRequest): TemplateResult {
    this.#ask(request);
    const parts = this.#controls.map((control) => {
      if (control.kind === 'choice') return this.#choice(control, request);
      return control.kind === 'span' ? this.#span(control, request) : this.#step(control, request);
    });
    return this.#host.html`${parts}${parts.length ? this.#reset(request) : ''}`;
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
    if (this.#asked?.every((one, index) => one === basis[index])) return;
    this.#asked = basis;
    this.#host
      .renderer()
      .then((renderer) => renderer.controlsFor(request))
      .then((controls) => {
        this.#controls = controls;
        this.#asked = this.#basisOf(request);
        this.#host.requestUpdate();
      })
      // The figure already reports errors in its data. Opening the controls again retries.
      .catch(() => {
        this.#asked = undefined;
      });
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
    return html`<label class="step">
      <span>${label}</span>
      <input
        type="range"
        min="0"
        max=${values.length - 1}
        .value=${String(values.indexOf(value))}
        aria-valuetext=${value}
        @input=${choose}
      />
      <output>${value}</output>
    </label>`;
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
      return html`<label>
        ${name}
        <input type="date" min=${extent[0]} max=${extent[1]} .value=${dayOf(option) ?? fallback} @change=${change} />
      </label>`;
    };
    const brush = (span: DaySpan): void => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#change(request, { [from.option]: span?.[0] ?? null, [to.option]: span?.[1] ?? null });
      }, BRUSH_PAUSE);
    };
    const [first, last] = [dayOf(from.option), dayOf(to.option)];
    const span: DaySpan = first === null && last === null ? null : [first ?? extent[0], last ?? extent[1]];
    this.#drawStrip({ ...request, width: this.#root.host.clientWidth }, [from.option, to.option], span, brush);
    return html`<fieldset>
      <legend>${label}</legend>
      ${day(from, extent[0])} ${day(to, extent[1])}
      <div class="strip">${this.#strip?.overview?.picture ?? ''}</div>
    </fieldset>`;
  }

  #reset({ options, locale }: LiveRequest): TemplateResult {
    const { html } = this.#host;
    const isChanged = Object.entries(this.#before).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name]),
    );
    const reset = (): void => {
      this.#host.set(this.#before);
      this.#before = {};
    };
    return html`<button type="button" part="button" ?disabled=${!isChanged} @click=${reset}>
      ${controlMessages(locale).reset}
    </button>`;
  }

  /** Draws the time strip if data, language or width have changed; otherwise moves its brush. */
  #drawStrip(request: LiveRequest, ends: readonly string[], span: DaySpan, onSpan: (span: DaySpan) => void): void {
    if (!request.width) return;
    const { data: _, transformSpec: __, options, ...rest } = request;
    // The strip shows all days, whatever span is chosen.
    const relevant = Object.entries(options).filter(([name]) => !ends.includes(name));
    const of = JSON.stringify([rest, relevant]);
    const spanText = JSON.stringify(span);
    if (this.#strip?.of === of) {
      if (this.#strip.span !== spanText) this.#strip.overview?.setSpan(span);
      this.#strip.span = spanText;
      return;
    }
    this.release();
    const strip = { of, span: spanText };
    this.#strip = strip;
    const { signal } = this.#abort;
    this.#host
      .renderer()
      .then((renderer) => renderer.drawOverview(request, onSpan, signal))
      .then((overview) => {
        overview?.setSpan(span);
        Object.assign(strip, { overview });
        this.#host.requestUpdate();
      })
      // Without the strip, the two date fields do the same.
      .catch(() => undefined);
  }
}
