import { newAudioContext } from '../audio-context.ts';

/** Time in ms to wait for the browser's permission. A browser that requires a click first never answers. */
const PATIENCE = 2000;
const LOUDNESS = 0.3;
/** Times in seconds in which a note begins, and ends, without a click. */
const ATTACK = 0.02;
const RELEASE = 0.05;

/** Plays notes, one at a time, through Web Audio. */
export class Instrument {
  /** Undefined if the browser has none. */
  #context: AudioContext | undefined;
  #sounding: { readonly oscillator: OscillatorNode; readonly gain: GainNode; readonly until: number } | undefined;

  /** @param context - Closed by `close`. */
  constructor(context: AudioContext | undefined) {
    this.#context = context;
  }

  /** Asks the browser to permit sound; to be called in the handler of a click, where it was rejected before. */
  async allow(): Promise<boolean> {
    const context = (this.#context ??= newAudioContext());
    if (!context) return false;
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

  /**
   * Plays a note now, in place of the one that sounds.
   *
   * @param pitch - In hertz.
   * @param panning - From left, -1, to right, 1.
   * @param duration - In seconds.
   */
  play(pitch: number, panning: number, duration: number): void {
    this.silence();
    const context = this.#context;
    if (context?.state !== 'running') return;
    const from = context.currentTime;
    const until = from + duration;
    const oscillator = context.createOscillator();
    oscillator.type = 'triangle';
    oscillator.frequency.value = pitch;
    const gain = context.createGain();
    // A note that begins or ends at full volume clicks.
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(LOUDNESS, from + ATTACK);
    gain.gain.setValueAtTime(LOUDNESS, Math.max(from + ATTACK, until - RELEASE));
    gain.gain.linearRampToValueAtTime(0, until);
    const panner = context.createStereoPanner();
    panner.pan.value = panning;
    oscillator.connect(gain).connect(panner).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(until);
    this.#sounding = { oscillator, gain, until };
  }

  /** Ends the note that sounds. */
  silence(): void {
    const [context, sounding] = [this.#context, this.#sounding];
    this.#sounding = undefined;
    if (!context || !sounding || context.currentTime >= sounding.until) return;
    const { oscillator, gain } = sounding;
    const now = context.currentTime;
    gain.gain.cancelScheduledValues(now);
    gain.gain.setTargetAtTime(0, now, RELEASE / 4);
    oscillator.stop(now + RELEASE);
  }

  /** Gives up the audio of the browser. */
  close(): void {
    this.#sounding = undefined;
    void this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }
}
