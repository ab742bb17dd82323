import type { TemplateResult } from 'lit';
import { formatNumber } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { soundMessages } from '../../../core/i18n/sound.ts';
import type { Sonification } from '../../../core/figure/items.ts';
import type { InteractionHost } from '../host.ts';
import type { NoteText } from './note-text.ts';
import { SPEEDS, type Position, type Speed } from './playback.ts';

/** Strokes of the icons, in a square of 20 units. */
const ICONS = {
  play: 'M6.5 4v12l9-6Z',
  pause: 'M7 4.5v11M13 4.5v11',
  previous: 'M15 4.5v11L7.5 10ZM5 4.5v11',
  next: 'M5 4.5v11l7.5-5.5ZM15 4.5v11',
} as const;

/** What the player shows now. */
export interface PlayerState {
  readonly locale: Locale;
  readonly sonification: Sonification;
  readonly position: Position;
  /** The note that sounds or has sounded: that of the position, or the lowest or highest of all. */
  readonly text: NoteText;
  /** The longest text of all notes, for which there is always space. */
  readonly longest: NoteText;
  readonly isPlaying: boolean;
  readonly isSounding: boolean;
  readonly isAnnouncing: boolean;
  readonly speed: Speed;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly isBlocked: boolean;
  readonly isLogarithmic: boolean;
}

/** What the reader can do with the player. */
export interface PlayerActions {
  readonly toggle: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly moveTo: (note: number) => void;
  readonly chooseSeries: (series: number) => void;
  readonly chooseSpeed: (speed: Speed) => void;
  readonly switchSound: (isOn: boolean) => void;
  readonly switchAnnouncing: (isOn: boolean) => void;
}

const indexIn = ({ target }: Event): number => Number((target as HTMLSelectElement | HTMLInputElement).value);

/** The player: what sounds now, a slider over the notes of a series, and the buttons that move it. */
export function playerTemplate(
  { html, nothing }: Pick<InteractionHost, 'html' | 'nothing'>,
  state: PlayerState,
  actions: PlayerActions,
): TemplateResult {
  const { locale, sonification, position, text, longest } = state;
  const messages = soundMessages(locale);
  const { separator } = pageMessages(locale);
  const { series, order, measure } = sonification;
  const { name = '', notes = [] } = series[position.series] ?? {};
  const button = (icon: keyof typeof ICONS, act: () => void, isOff = false): TemplateResult =>
    html`<button
      type="button"
      part="button"
      class=${icon === 'pause' ? 'play' : icon}
      aria-label=${messages[icon]}
      title=${messages[icon]}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${act}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${ICONS[icon]} /></svg>
    </button>`;
  const checkbox = (label: string, isOn: boolean, act: (isOn: boolean) => void): TemplateResult =>
    html`<label
      ><input
        type="checkbox"
        .checked=${isOn}
        @change=${({ target }: Event) => act((target as HTMLInputElement).checked)}
      />${label}</label
    >`;
  const readout = ({ value, details }: NoteText, className: string): TemplateResult =>
    html`<div class=${className}><b>${value}</b>${details}</div>`;
  const seriesChoice = html`<select
    aria-label=${messages.series}
    @change=${(event: Event) => actions.chooseSeries(indexIn(event))}
  >
    ${series.map((one, index) =>
      one.notes.length
        ? html`<option value=${index} .selected=${index === position.series}>${one.name}</option>`
        : nothing,
    )}
  </select>`;
  return html`<div class="measure">${measure}</div>
    <div class="now">
      ${series.length > 1 ? seriesChoice : nothing}
      <div class="readout" aria-hidden="true">${readout(longest, 'longest')}${readout(text, 'text')}</div>
    </div>
    <div class="transport">
      <div class="slider">
        <input
          type="range"
          part="slider"
          min="0"
          max=${notes.length - 1}
          .value=${String(position.note)}
          aria-label=${[order, name].join(separator)}
          aria-describedby=${state.isLogarithmic ? 'pitch' : nothing}
          aria-valuetext=${[text.value, text.details].filter(Boolean).join(separator)}
          @input=${(event: Event) => actions.moveTo(indexIn(event))}
        />
        <div class="ends" aria-hidden="true"><span>${notes[0]?.label}</span><span>${notes.at(-1)?.label}</span></div>
      </div>
      <div class="buttons">
        ${button('previous', () => actions.step(-1), !state.hasPrevious)}
        ${button(state.isPlaying ? 'pause' : 'play', () => actions.toggle())}
        ${button('next', () => actions.step(1), !state.hasNext)}
      </div>
      <div class="choices">
        <label
          >${messages.speed}<select @change=${(event: Event) => actions.chooseSpeed(SPEEDS[indexIn(event)] ?? 1)}>
            ${SPEEDS.map(
              (speed, index) =>
                html`<option value=${index} .selected=${speed === state.speed}>
                  ${formatNumber(locale, speed)}×
                </option>`,
            )}
          </select></label
        >
        ${checkbox(messages.sound, state.isSounding, actions.switchSound)}
        ${checkbox(messages.announce, state.isAnnouncing, actions.switchAnnouncing)}
      </div>
    </div>
    ${state.isBlocked ? html`<p>${messages.blocked}</p>` : nothing}
    ${state.isLogarithmic ? html`<p id="pitch">${messages.logarithmic}</p>` : nothing}`;
}
