/** Messages of one language; days are passed formatted. */
export interface StateMessages {
  /** The state of a measure or pause that has a last day. */
  readonly until: Readonly<Record<'in-force' | 'paused' | 'pause-ended' | 'ended', (day: string) => string>>;
  /** A later last day that both governments named without a legal text; `flag` says how reliable that is. */
  stated(day: string, flag: string): string;
  /** What a figure shows as running has ended since its data were checked: follows the date of the data. */
  readonly expired: Readonly<Record<'truce' | 'suspension', (day: string) => string>>;
}
