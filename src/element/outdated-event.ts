import type { LatestCorrection } from '../core/wire/latest.ts';
import { CROSSING } from './events.ts';

/** A version of the bundled data that is newer than the figure's was found; only with `check-updates`. */
export class FigureOutdatedEvent extends Event {
  static readonly type = 'figure-outdated';
  /** The version of the data that the figure shows. */
  readonly version: string;
  /** The newest version. */
  readonly latest: string;
  /** The corrected values in the data of the shown view; of texts, those in the figure's language. */
  readonly corrections: readonly LatestCorrection[];
  /** How many values were corrected in the data of all figures. */
  readonly total: number;

  constructor({
    version,
    latest,
    corrections,
    total,
  }: Pick<FigureOutdatedEvent, 'version' | 'latest' | 'corrections' | 'total'>) {
    super(FigureOutdatedEvent.type, CROSSING);
    this.version = version;
    this.latest = latest;
    this.corrections = corrections;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-outdated': FigureOutdatedEvent;
  }
}
