import type { Sonification } from '../../../core/figure/items.ts';

/** A note of a sonification, by its indexes. */
export interface Position {
  readonly series: number;
  readonly note: number;
}

/** The speeds that a reader can choose, the usual one in the middle. */
export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** What a playback reports. */
export interface PlaybackHost {
  /** Playback is at a note or rest, or the reader has moved there. */
  reached(position: Position): void;
  /** A note sounds; `duration` in ms. */
  sounded(position: Position, duration: number): void;
  /** A series begins at a note. Its name is said before it sounds. */
  begun(position: Position): void;
  /** The lowest or the highest note of all is named, before it sounds and all others follow. */
  compared(position: Position, end: 'lowest' | 'highest'): void;
  /** The last note has been played. */
  ended(): void;
  /** Whether it plays has changed. */
  changed(): void;
}

/** Time in ms to say what is played next. */
const NAME_TIME = 1000;
/** Time in ms of the lowest and the highest note. */
const RANGE_TIME = 600;
/** Time in ms in which a series is played, within the limits of a note. */
const SERIES_TIME = 8000;
const NOTE_TIME = { least: 250, most: 600 } as const;
/** Time in ms to say the value of a note, where each is announced. */
const SPOKEN_TIME = 1800;

/** Where a sonification is, and its movement from note to note. Knows no sound. */
export class Playback {
  readonly #host: PlaybackHost;
  /** Indexes of the series that have notes, in order. */
  readonly #order: readonly number[];
  readonly #lengths: readonly number[];
  readonly #range: readonly Position[];
  readonly #noteTime: number;
  #position: Position;
  #abort: AbortController | undefined;
  /** Whether the last note has been reached by playing. */
  #isOver = false;
  speed: Speed = 1;
  /** Whether there must be time to say each value. */
  isSpoken = false;

  /**
   * @param sonification - Has at least one note.
   * @param position - Where it begins. `__Default value:__` at the first note
   */
  constructor({ series }: Sonification, host: PlaybackHost, position?: Position) {
    this.#host = host;
    this.#lengths = series.map(({ notes }) => notes.length);
    this.#order = [...series.keys()].filter((index) => this.#lengthOf(index));
    this.#range = rangeOf(series);
    const longest = this.#lengths.reduce((most, length) => Math.max(most, length), 1);
    this.#noteTime = Math.min(NOTE_TIME.most, Math.max(NOTE_TIME.least, SERIES_TIME / longest));
    this.#position = position ?? this.#first;
  }

  get position(): Position {
    return this.#position;
  }

  get isPlaying(): boolean {
    return this.#abort !== undefined;
  }

  /** Plays on from the current note; after the last one, from the first. From the first, the range is heard before. */
  play(): void {
    if (this.isPlaying) return;
    const { signal } = (this.#abort = new AbortController());
    if (this.#isOver) this.#position = this.#first;
    this.#isOver = false;
    this.#host.changed();
    this.#run(signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  pause(): void {
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#host.changed();
  }

  /** Moves to a note, where it pauses. Of a series that has fewer notes, to the last. */
  moveTo({ series, note }: Position): void {
    this.pause();
    this.#isOver = false;
    this.#reach({ series, note: Math.min(note, this.#lengthOf(series) - 1) });
  }

  /** The next or the previous note, also of another series; undefined if there is none. */
  beside(by: 1 | -1): Position | undefined {
    const { series, note } = this.#position;
    if (note + by >= 0 && note + by < this.#lengthOf(series)) return { series, note: note + by };
    const next = this.#order[this.#order.indexOf(series) + by];
    return next === undefined ? undefined : { series: next, note: by > 0 ? 0 : this.#lengthOf(next) - 1 };
  }

  get #first(): Position {
    return { series: this.#order[0] ?? 0, note: 0 };
  }

  #lengthOf(series: number): number {
    return this.#lengths[series] ?? 0;
  }

  #reach(position: Position): void {
    this.#position = position;
    this.#host.reached(position);
    this.#host.sounded(position, this.#duration);
  }

  /** Time of a note in ms. */
  get #duration(): number {
    return (this.isSpoken ? SPOKEN_TIME : this.#noteTime) / this.speed;
  }

  async #run(signal: AbortSignal): Promise<void> {
    const { series, note } = this.#position;
    if (!note && series === this.#first.series) await this.#compare(signal);
    for (const next of this.#order.slice(this.#order.indexOf(series))) {
      if (next !== series) this.#position = { series: next, note: 0 };
      this.#host.begun(this.#position);
      await wait(NAME_TIME, signal);
      for (let at = next === series ? note : 0; at < this.#lengthOf(next); at += 1) {
        this.#reach({ series: next, note: at });
        await wait(this.#duration, signal);
      }
    }
    this.#abort = undefined;
    this.#isOver = true;
    this.#host.changed();
    this.#host.ended();
  }

  /** Plays the lowest and the highest note of all, so that what follows can be judged by them. */
  async #compare(signal: AbortSignal): Promise<void> {
    for (const [index, position] of this.#range.entries()) {
      this.#host.compared(position, index ? 'highest' : 'lowest');
      await wait(NAME_TIME, signal);
      this.#host.sounded(position, RANGE_TIME);
      await wait(RANGE_TIME, signal);
    }
  }
}

/** The first lowest and the first highest note; none if all values are equal. */
function rangeOf(series: Sonification['series']): readonly Position[] {
  const notes = series.flatMap((one, index) =>
    one.notes.flatMap(({ value }, note) => (value === null ? [] : [{ value, series: index, note }])),
  );
  const [first] = notes;
  if (!first) return [];
  const lowest = notes.reduce((least, one) => (one.value < least.value ? one : least), first);
  const highest = notes.reduce((most, one) => (one.value > most.value ? one : most), first);
  return lowest.value < highest.value ? [lowest, highest] : [];
}

/** Waits, or throws as soon as the signal is aborted. */
const wait = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new DOMException('Paused', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, time);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
