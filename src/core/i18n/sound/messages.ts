/** Words around a melody, in one language. */
export interface SoundMessages {
  /** Name of the button that starts the sound, and of the same button while it sounds. */
  readonly listen: string;
  readonly stop: string;
  /** Said before the first series; the others are announced by their names alone. */
  playing(series: string): string;
  /** `at` is the tone that sounded last, such as "China, 1995, Share, %: 65"; null before the first. */
  stopped(at: string | null): string;
  readonly ended: string;
  /** No sound came, since the browser has none or does not allow it; it says what to do. */
  readonly blocked: string;
}
