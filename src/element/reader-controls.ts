import type { html as litHtml, TemplateResult } from 'lit';
import { controlWords } from '../core/control-words.ts';
import type { Control } from '../core/description.ts';
import type { DaySpan, LiveOverview, LiveRequest, LiveSession } from '../core/live.ts';

type Values = Readonly<Record<string, unknown>>;
type Of<Kind extends Control['kind']> = Extract<Control, { readonly kind: Kind }>;

/** What the controls of one figure need of it. */
export interface ControlsHost {
  /** Lit's own, for a page shall not carry it twice. */
  readonly html: typeof litHtml;
  /** Sets options, as a page would. */
  set(values: Values): void;
  session(): Promise<LiveSession>;
  requestUpdate(): void;
}

/** What is shown now. */
export interface ControlsState {
  readonly controls: readonly Control[];
  /** The figure's own options as they are. */
  readonly options: Values;
  /** What the live painter would be asked for. */
  readonly request: LiveRequest;
}

/** A hand pauses that long, in ms, before what it brushes is drawn. */
const BRUSH_PAUSE = 120;

const styles = `
.step, .controls fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px }
.controls { font-size: max(13px, .8125rem); line-height: 1.45; padding-inline: 12px }
.step { min-block-size: 44px }
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

let sheet: CSSStyleSheet | undefined;
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}

/** The controls with which a reader changes a view: a step, a choice, a span of days. */
export class ReaderControls {
  readonly #root: ShadowRoot;
  readonly #host: ControlsHost;
  /** Options as they were before the reader changed them. */
  #before: Record<string, unknown> = {};
  #strip: { readonly of: string; span: string; overview?: LiveOverview | undefined } | undefined;
  #abort = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, host: ControlsHost) {
    this.#root = root;
    this.#host = host;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
  }

  /** Ends what the strip over time listens to. */
  release(): void {
    clearTimeout(this.#pause);
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#strip?.overview?.finalize();
    this.#strip = undefined;
  }

  template(state: ControlsState): TemplateResult {
    const { html } = this.#host;
    const parts = state.controls.map((control) => {
      if (control.kind === 'step') return this.#step(control, state);
      return control.kind === 'choice' ? this.#choice(control, state) : this.#span(control, state);
    });
    const isStep = state.controls.every(({ kind }) => kind === 'step');
    return isStep ? html`${parts}` : html`${parts}${this.#reset(state)}`;
  }

  #change(state: ControlsState, values: Values): void {
    for (const name of Object.keys(values)) if (!(name in this.#before)) this.#before[name] = state.options[name];
    this.#host.set(values);
  }

  #step({ option, label, values, value }: Of<'step'>, state: ControlsState): TemplateResult {
    const { html } = this.#host;
    const choose = ({ target }: Event): void => {
      this.#change(state, { [option]: values[Number((target as HTMLInputElement).value)] });
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

  #choice({ option, label, choices }: Of<'choice'>, state: ControlsState): TemplateResult {
    const { html } = this.#host;
    const chosen = state.options[option] as readonly string[];
    const isChosen = (id: string): boolean => !chosen.length || chosen.includes(id);
    const toggle = (id: string) => (): void => {
      const wanted = choices.map((one) => one.id).filter((one) => (one === id) !== isChosen(one));
      // All of them is the same as no choice, and so is none, which would show nothing.
      this.#change(state, { [option]: wanted.length === choices.length ? [] : wanted });
    };
    return html`<fieldset>
      <legend>${label}</legend>
      ${choices.map(
        ({ id, label: name }) =>
          html`<label><input type="checkbox" .checked=${isChosen(id)} @change=${toggle(id)} />${name}</label>`,
      )}
    </fieldset>`;
  }

  #span({ label, from, to, extent }: Of<'span'>, state: ControlsState): TemplateResult {
    const { html } = this.#host;
    const dayOf = (option: string): string | null => state.options[option] as string | null;
    const day = ({ option, label: name }: Of<'span'>['from'], fallback: string): TemplateResult => {
      const change = ({ target }: Event): void => {
        const { value } = target as HTMLInputElement;
        this.#change(state, { [option]: value || null });
      };
      return html`<label>
        ${name}
        <input type="date" min=${extent[0]} max=${extent[1]} .value=${dayOf(option) ?? fallback} @change=${change} />
      </label>`;
    };
    const brush = (span: DaySpan): void => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => {
        this.#change(state, { [from.option]: span?.[0] ?? null, [to.option]: span?.[1] ?? null });
      }, BRUSH_PAUSE);
    };
    const [first, last] = [dayOf(from.option), dayOf(to.option)];
    const span: DaySpan = first === null && last === null ? null : [first ?? extent[0], last ?? extent[1]];
    this.#drawStrip({ ...state.request, width: this.#root.host.clientWidth }, [from.option, to.option], span, brush);
    return html`<fieldset>
      <legend>${label}</legend>
      ${day(from, extent[0])} ${day(to, extent[1])}
      <div class="strip">${this.#strip?.overview?.picture ?? ''}</div>
    </fieldset>`;
  }

  #reset({ options, request }: ControlsState): TemplateResult {
    const { html } = this.#host;
    const isChanged = Object.entries(this.#before).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(options[name]),
    );
    const reset = (): void => {
      this.#host.set(this.#before);
      this.#before = {};
    };
    return html`<button type="button" part="button" ?disabled=${!isChanged} @click=${reset}>
      ${controlWords(request.locale).reset}
    </button>`;
  }

  /** Draws the strip where other rows, another language or width ask for it; else moves its brush. */
  #drawStrip(request: LiveRequest, ends: readonly string[], span: DaySpan, onSpan: (span: DaySpan) => void): void {
    if (!request.width) return;
    const { data: _, transformSpec: __, options, ...rest } = request;
    // The strip shows all days, whatever span of them is chosen.
    const heeded = Object.entries(options).filter(([name]) => !ends.includes(name));
    const of = JSON.stringify([rest, heeded]);
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
      .session()
      .then((session) => session.drawOverview(request, onSpan, signal))
      .then((overview) => {
        overview?.setSpan(span);
        Object.assign(strip, { overview });
        this.#host.requestUpdate();
      })
      // The fields for the two days do the same.
      .catch(() => undefined);
  }
}
