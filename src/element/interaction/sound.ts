import { c2mChart, type AudioEngine, type Configuration } from 'chart2music';
import { formatNumber } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Sonification, Note } from '../../core/figure/items.ts';
import { soundMessages } from '../../core/i18n/sound.ts';
import { pageMessages } from '../../core/i18n/page.ts';

/** A sonification that is playing. */
export interface Playing {
  /** Stops it at once; does nothing if it has ended. */
  stop(): void;
}

export interface SoundOptions {
  readonly locale: Locale;
  /** The context to play in, closed at the end. Undefined if the browser has none. */
  readonly context: AudioContext | undefined;
  /** A note or rest begins; both arguments are indexes. */
  readonly onNote?: ((series: number, note: number) => void) | undefined;
  /** Called once: after the last note, after a stop, or if the browser blocked the sound. */
  readonly onEnd: () => void;
  /** Announces a sentence politely, in the reader's language. */
  readonly say: (sentence: string) => void;
}

type Axes = Configuration['axes'];

/** Time in ms to speak the name of a series before it is played. */
const NAME_TIME = 1000;
/** Time in ms from the beginning of the last note to what follows. */
const LAST_NOTE_TIME = 500;
/** Time in ms to wait for the browser's permission. A browser that requires a click first never answers. */
const PATIENCE = 2000;
const LOUDNESS = 0.3;

/** 24 pitches per octave over three octaves that small speakers can play, 220 Hz to 1760 Hz, and the one never played. */
const PITCHES = Array.from({ length: 3 * 24 + 2 }, (_, step) => 220 * 2 ** (step / 24));

/** Whether the browser permits sound. */
async function isAllowed(context: AudioContext): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([context.resume(), new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE)))]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
  return context.state === 'running';
}

const engineOf = (context: AudioContext): AudioEngine => ({
  masterGain: 1,
  playDataPoint(frequency, panning, duration) {
    const from = context.currentTime;
    const oscillator = context.createOscillator();
    oscillator.type = 'triangle';
    oscillator.frequency.value = frequency;
    const gain = context.createGain();
    // A note that begins or ends at full volume clicks.
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    gain.gain.setValueAtTime(LOUDNESS, from + duration - 0.05);
    gain.gain.linearRampToValueAtTime(0, from + duration);
    const panner = context.createStereoPanner();
    panner.pan.value = panning;
    oscillator.connect(gain).connect(panner).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + duration);
  },
});

/** One scale for all series, so that equal values sound alike. It begins at zero, like the bars. */
function axesOf({ series }: Sonification): Axes {
  const values = series.flatMap(({ notes }) => notes.flatMap(({ value }) => value ?? []));
  const maximum = Math.max(0, ...values);
  const minimum = Math.min(0, ...values);
  return {
    x: { minimum: 0, maximum: Math.max(...series.map(({ notes }) => notes.length)) - 1 },
    y: { minimum, maximum: maximum > minimum ? maximum : 1 },
  };
}

/**
 * Runs a function while `navigator.userAgent` is empty, because chart2music does nothing on phones, which have no
 * keyboard.
 */
function withoutDevice<Result>(run: () => Result): Result {
  const own = Reflect.getOwnPropertyDescriptor(navigator, 'userAgent');
  Reflect.defineProperty(navigator, 'userAgent', { configurable: true, value: '' });
  try {
    return run();
  } finally {
    if (own) Reflect.defineProperty(navigator, 'userAgent', own);
    else Reflect.deleteProperty(navigator, 'userAgent');
  }
}

/** A series played by chart2music. The element that it requires is never inserted into a document. */
function chartOf(notes: readonly Note[], axes: Axes, audioEngine: AudioEngine, onNote: (note: number) => void) {
  const element = document.createElement('div');
  const { data: chart, err } = withoutDevice(() =>
    c2mChart({
      type: 'line',
      data: notes.map(({ value }, x) => ({ x, y: value ?? Number.NaN })),
      element,
      axes,
      audioEngine,
      options: {
        enableSpeech: false,
        hertzes: PITCHES,
        onFocusCallback: ({ index }) => onNote(index),
        // Its messages are about keys, dialogs and speech, which readers never meet here.
        translationCallback: () => '',
      },
    }),
  );
  if (!chart) throw new TypeError(err);
  // Even when given an engine, it creates an AudioContext, and never closes it.
  Object.assign(chart, { _audioEngine: audioEngine, _checkAudioEngine: () => undefined });
  return {
    play: () => element.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', shiftKey: true })),
    end() {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', ctrlKey: true }));
      chart.cleanUp();
    },
  };
}

/** A note as text: "China, 1995, Share, %: 65". */
function noteIn(locale: Locale, { measure }: Sonification, series: string, { label, value }: Note): string {
  const { colon, notPublished, separator } = pageMessages(locale);
  const amount = value === null ? notPublished : formatNumber(locale, value);
  return [series, label, measure + colon + amount].join(separator);
}

/**
 * Plays the series of a sonification one after the other, announcing the name of each first.
 *
 * @returns the running sonification, once the browser has permitted or blocked the sound. A block is announced and is
 *   not an error.
 */
export async function startSound(
  sonification: Sonification,
  { locale, context, onNote, onEnd, say }: SoundOptions,
): Promise<Playing> {
  const messages = soundMessages(locale);
  const series = [...sonification.series.entries()].filter(([, { notes }]) => notes.length);
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let chart: ReturnType<typeof chartOf> | undefined;
  let last: string | null = null;

  const end = (sentence: string): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    chart?.end();
    void context?.close().catch(() => undefined);
    say(sentence);
    onEnd();
  };

  const play = (engine: AudioEngine, axes: Axes, turn = 0): void => {
    chart?.end();
    const next = series[turn];
    if (!next) {
      end(messages.ended);
      return;
    }
    const [place, { name, notes }] = next;
    say(turn ? name : messages.playing(name));
    let isHeard = false;
    chart = chartOf(notes, axes, engine, (index) => {
      isHeard = true;
      const note = notes[index];
      last = note ? noteIn(locale, sonification, name, note) : null;
      if (index === notes.length - 1) timer = setTimeout(() => play(engine, axes, turn + 1), LAST_NOTE_TIME);
      onNote?.(place, index);
    });
    timer = setTimeout(() => {
      chart?.play();
      if (!isHeard) end(messages.blocked);
    }, NAME_TIME);
  };

  if (context && (await isAllowed(context))) play(engineOf(context), axesOf(sonification));
  else end(messages.blocked);
  return { stop: () => end(messages.stopped(last)) };
}
