import { formatPercent } from '../../core/format.ts';
import type { Locale } from '../../core/locale.ts';

/** A share in whole per cents; near 0 and 100 with the decimals that keep it from being taken for none or all. */
export function percentOf(locale: Locale, share: number): string {
  const edge = Math.min(share, 100 - share);
  return formatPercent(locale, share, edge <= 0 || edge >= 1 ? 0 : edge < 0.1 ? 2 : 1);
}

/** A share with the decimals of its row, two at most, for whoever asks after one. */
export const fullPercentOf = (locale: Locale, share: number): string => formatPercent(locale, share, 2);
