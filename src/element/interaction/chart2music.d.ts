/** The part of chart2music that plays. Its own declarations lie where the entry of its package does not lead. */
declare module 'chart2music' {
  interface AudioEngine {
    masterGain: number;
    /** Plays a tone now: hertz, place between left (-1) and right (1), seconds. */
    playDataPoint(frequency: number, panning: number, duration: number): void;
  }

  interface Axis {
    readonly minimum: number;
    readonly maximum: number;
  }

  interface Configuration {
    readonly type: 'line';
    readonly data: readonly { readonly x: number; readonly y: number }[];
    readonly element: HTMLElement;
    readonly axes: { readonly x: Axis; readonly y: Axis };
    readonly audioEngine: AudioEngine;
    readonly options: {
      readonly enableSpeech: boolean;
      /** All pitches, lowest first. The last is never played. */
      readonly hertzes: readonly number[];
      readonly onFocusCallback: (point: { readonly index: number }) => void;
      /** Words for an id; false leaves it to chart2music. */
      readonly translationCallback: (requested: { readonly id: string }) => string | false;
    };
  }

  interface Chart {
    /** Lets go of the element, but does not stop what plays. */
    cleanUp(): void;
  }

  /** Makes a chart that plays when its element gets keys, or tells why it can't. */
  function c2mChart(
    configuration: Configuration,
  ): { readonly err: null; readonly data: Chart } | { readonly err: string; readonly data?: undefined };
}
