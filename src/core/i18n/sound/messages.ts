/** Messages of the player, in one language. */
export interface SoundMessages {
  /** Labels of the buttons; the same button plays and pauses. */
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  /** Labels of the choices: of what is heard, and how fast. */
  readonly series: string;
  readonly speed: string;
  /** Labels of the switches: whether there are tones, and whether a screen reader says each value while it plays. */
  readonly sound: string;
  readonly announce: string;
  /** `note` is a note, such as "China, 2005: 97.5%"; announced before its tone, and both before all others. */
  lowest(note: string): string;
  highest(note: string): string;
  /** A sentence, where the scale of the pitches is logarithmic. */
  readonly logarithmic: string;
  /** Announced before the first series; the others are announced by name only. */
  playing(series: string): string;
  /** `note` is the current note. */
  paused(note: string): string;
  readonly ended: string;
  /** The browser can't play sound or does not allow it; says what to do. */
  readonly blocked: string;
}
