/** Messages of the sonification, in one language. */
export interface SoundMessages {
  /** Label of the button that starts the sound, and of the same button during playback. */
  readonly listen: string;
  readonly stop: string;
  /** Announced before the first series; the others are announced by name only. */
  playing(series: string): string;
  /** `at` is the last note played, such as "China, 1995, Share, %: 65"; null before the first. */
  stopped(at: string | null): string;
  readonly ended: string;
  /** The browser can't play sound or does not allow it; says what to do. */
  readonly blocked: string;
}
