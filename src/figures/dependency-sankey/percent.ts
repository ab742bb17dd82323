import { formatPercent } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/** A share with the decimals of its row, at most two, for the details of an item. */
export const fullPercentOf = (locale: Locale, share: number): string => formatPercent(locale, share, 2);
