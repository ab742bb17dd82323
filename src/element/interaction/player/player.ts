/*
 * Long because it is one form with its template and keys; what is played, and when, are files of their own.
 */
import { pageMessages } from '../../../core/i18n/page.ts';
import { soundMessages } from '../../../core/i18n/sound.ts';
import type { InteractionHost, ShownFigure } from '../host.ts';
import { lengthsOf, longestText, nameInSeries, noteText, type HeardItems, type NoteText } from './note-text.ts';
import { pitchScale, type PitchScale } from '../../../core/figure/pitch.ts';
import { Playback, type PlaybackHost, type Position } from './playback.ts';
import { PLAYER_CSS } from './player-styles.ts';
import { playerTemplate, type PlayerActions } from './player-template.ts';
import { Instrument } from './instrument.ts';

/** The longest that a note sounds, in ms. */
const SOUND_TIME = 600;
/** How far the first and the last note of a series are from the middle; 1 is one side alone. */
const PANNING = 0.9;

/** Pauses the player that has played last: there is one at a time in a page. */
let pauseLast: (() => void) | undefined;

/** What a player needs from its figure. */
export interface PlayerHost extends Pick<
  InteractionHost,
  'element' | 'root' | 'adoptStyles' | 'html' | 'nothing' | 'render' | 'say'
> {
  /** Shows an item in the picture; none for undefined. */
  readonly follow: (item: number | undefined) => void;
  /** Called when the reader closes the player. */
  readonly close: () => void;
}

/** What is heard: the items of the picture that the figure shows. */
interface Programme {
  readonly heard: HeardItems;
  readonly shown: ShownFigure;
  readonly playback: Playback;
  readonly scale: PitchScale;
  readonly longest: NoteText;
}

/** Lets a reader play the values of a figure as notes, or go through them with a slider. The picture follows. */
export class Player {
  readonly element: HTMLElement;
  readonly #host: PlayerHost;
  readonly #instrument: Instrument;
  readonly #listening = new AbortController();
  #programme: Programme;
  /** The note that is shown. */
  #at: Position;
  #isSounding = true;
  #isAnnouncing = false;
  #isBlocked = false;
  /** What the browser is asked for permission for; undefined once the reader has done something else. */
  #request: object | undefined;
  /** Whether a series has begun since the reader pressed Play. */
  #hasBegun = false;

  /** @param context - To play in; undefined if the browser has none. The player closes it. */
  constructor(host: PlayerHost, context: AudioContext | undefined, heard: HeardItems, shown: ShownFigure) {
    const { ownerDocument } = host.element;
    this.#host = host;
    this.#instrument = new Instrument(context);
    this.#programme = this.#programmeOf(heard, shown);
    this.#at = this.#programme.playback.position;
    this.element = ownerDocument.createElement('div');
    this.element.className = 'player';
    this.element.role = 'group';
    this.element.setAttribute('aria-labelledby', 'tool-listen title');
    host.adoptStyles(host.root, PLAYER_CSS);
    const { signal } = this.#listening;
    ownerDocument.addEventListener('keydown', this.#onKey, { signal, capture: true });
    ownerDocument.addEventListener(
      'visibilitychange',
      () => {
        if (ownerDocument.hidden) this.#pause();
      },
      { signal },
    );
    this.#show(this.#at);
  }

  /** Adopts the items of the picture that the figure shows now; at the same note, if there are as many. */
  show(heard: HeardItems, shown: ShownFigure): void {
    this.#pause();
    const { heard: before, playback } = this.#programme;
    const isSame = lengthsOf(before) === lengthsOf(heard);
    this.#programme = this.#programmeOf(heard, shown, isSame ? playback.position : undefined);
    Object.assign(this.#programme.playback, { speed: playback.speed, isSpoken: playback.isSpoken });
    this.#show(this.#programme.playback.position);
  }

  /** The details of the sources have changed. */
  informed(shown: ShownFigure): void {
    this.#programme = { ...this.#programme, shown, longest: longestText(this.#programme.heard, shown) };
    this.#render();
  }

  /** Plays on, if the browser permits sound; otherwise says so. To be called in the handler of a click. */
  async play(): Promise<void> {
    const request = (this.#request = {});
    this.#isBlocked = this.#isSounding && !(await this.#instrument.allow());
    if (this.#listening.signal.aborted) return;
    if (this.#isBlocked) {
      this.#host.say(this.#messages.blocked);
      this.#render();
      return;
    }
    // The reader has moved on meanwhile.
    if (request !== this.#request) return;
    if (pauseLast !== this.#pause) pauseLast?.();
    pauseLast = this.#pause;
    this.#hasBegun = false;
    this.#programme.playback.play();
  }

  /** Ends the sound and all listeners, and takes the player out of the figure. */
  release(): void {
    this.#pause();
    this.#listening.abort();
    this.#instrument.close();
    if (pauseLast === this.#pause) pauseLast = undefined;
    this.element.remove();
    this.#host.follow(undefined);
  }

  get #messages(): ReturnType<typeof soundMessages> {
    return soundMessages(this.#programme.shown.locale);
  }

  #programmeOf(heard: HeardItems, shown: ShownFigure, position?: Position): Programme {
    const { sonification } = heard;
    return {
      heard,
      shown,
      playback: new Playback(sonification, this.#events, position),
      scale: pitchScale(sonification),
      longest: longestText(heard, shown),
    };
  }

  readonly #events: PlaybackHost = {
    reached: (position) => {
      this.#show(position);
      if (this.#isAnnouncing && this.#programme.playback.isPlaying) this.#host.say(this.#textAt(position).value);
    },
    sounded: (position, duration) => {
      const { notes = [] } = this.#seriesAt(position) ?? {};
      const value = notes[position.note]?.value ?? null;
      if (value === null || !this.#isSounding) this.#instrument.silence();
      else {
        const side = notes.length > 1 ? (2 * position.note) / (notes.length - 1) - 1 : 0;
        const pitch = this.#programme.scale.pitchOf(value);
        this.#instrument.play(pitch, PANNING * side, Math.min(duration, SOUND_TIME) / 1000);
      }
    },
    begun: (position) => {
      this.#show(position);
      const { name = '' } = this.#seriesAt(position) ?? {};
      this.#host.say(this.#hasBegun ? name : this.#messages.playing(name));
      this.#hasBegun = true;
    },
    compared: (position, end) => {
      this.#show(position);
      this.#host.say(this.#messages[end](this.#nameAt(position)));
    },
    ended: () => {
      this.#host.say(this.#messages.ended);
    },
    changed: () => {
      this.#render();
    },
  };

  readonly #actions: PlayerActions = {
    toggle: () => {
      if (this.#programme.playback.isPlaying) this.#stopHere();
      else void this.play();
    },
    step: (by) => {
      const { playback, shown } = this.#programme;
      const position = playback.beside(by);
      if (!position) return;
      this.#moveTo(position);
      const { details } = this.#textAt(position);
      this.#host.say([this.#nameAt(position), details].filter(Boolean).join(pageMessages(shown.locale).separator));
    },
    moveTo: (note) => {
      this.#moveTo({ series: this.#programme.playback.position.series, note });
    },
    chooseSeries: (series) => {
      this.#moveTo({ series, note: this.#programme.playback.position.note });
    },
    chooseSpeed: (speed) => {
      this.#programme.playback.speed = speed;
    },
    switchSound: (isOn) => {
      this.#isSounding = isOn;
      if (!isOn) this.#instrument.silence();
    },
    switchAnnouncing: (isOn) => {
      this.#isAnnouncing = this.#programme.playback.isSpoken = isOn;
    },
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.#programme.playback.isPlaying) this.#stopHere();
    else if (this.element.contains(this.#host.root.activeElement)) this.#host.close();
    else return;
    event.stopPropagation();
  };

  readonly #pause = (): void => {
    this.#request = undefined;
    this.#programme.playback.pause();
    this.#instrument.silence();
  };

  #moveTo(position: Position): void {
    this.#request = undefined;
    this.#programme.playback.moveTo(position);
  }

  /** Pauses at the reader's request. */
  #stopHere(): void {
    this.#pause();
    this.#host.say(this.#messages.paused(this.#nameAt(this.#at)));
  }

  #seriesAt({ series }: Position): HeardItems['sonification']['series'][number] | undefined {
    return this.#programme.heard.sonification.series[series];
  }

  #textAt(position: Position): NoteText {
    const { heard, shown } = this.#programme;
    return noteText(heard, position, shown);
  }

  #nameAt(position: Position): string {
    const { heard, shown } = this.#programme;
    return nameInSeries(heard, position, shown);
  }

  #show(position: Position): void {
    this.#at = position;
    this.#host.follow(this.#seriesAt(position)?.notes[position.note]?.item ?? undefined);
    this.#render();
  }

  #render(): void {
    const { heard, shown, playback, scale, longest } = this.#programme;
    const state = {
      ...{ locale: shown.locale, sonification: heard.sonification, longest },
      position: playback.position,
      text: this.#textAt(this.#at),
      isPlaying: playback.isPlaying,
      isSounding: this.#isSounding,
      isAnnouncing: this.#isAnnouncing,
      speed: playback.speed,
      hasPrevious: playback.beside(-1) !== undefined,
      hasNext: playback.beside(1) !== undefined,
      isBlocked: this.#isBlocked,
      isLogarithmic: scale.isLogarithmic,
    };
    this.#host.render(playerTemplate(this.#host, state, this.#actions), this.element);
  }
}
