/** The part of chart2music that plays sound. The package's own declarations are not reachable from its entry point. */
declare module 'chart2music' {
  interface AudioEngine {
    masterGain: number;
    /** Plays a note now: frequency in hertz, stereo position from left (-1) to right (1), duration in seconds. */
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
      /** Text for a message id; false keeps that of chart2music. */
      readonly translationCallback: (requested: { readonly id: string }) => string | false;
    };
  }

  interface Chart {
    /** Detaches from the element, but does not stop what is playing. */
    cleanUp(): void;
  }

  /** Creates a chart that plays when its element receives keys, or reports why it can't. */
  function c2mChart(
    configuration: Configuration,
  ): { readonly err: null; readonly data: Chart } | { readonly err: string; readonly data?: undefined };
}
