import { formatPercent } from '../../core/format.ts';
import type { Locale } from '../../core/locale.ts';

/** A share with the decimals of its row, two at most, for whoever asks after one. */
export const fullPercentOf = (locale: Locale, share: number): string => formatPercent(locale, share, 2);
