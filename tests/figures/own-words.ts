/** The note of a view without the sentence that every view adds where it shows corrected values. */
import { correctionMessages } from '../../src/core/i18n/correction.ts';
import { formatDate } from '../../src/core/i18n/format.ts';
import type { Locale } from '../../src/core/i18n/locale.ts';
import { parseCorrections } from '../../src/core/data/rows/parse-corrections.ts';
import { readTables } from '../../src/node/datasets.ts';

const days = [...new Set(parseCorrections(readTables(['corrections'])).map(({ date }) => date))];

/** The sentence is counted apart: its length is no view’s choice. */
export const ownWords = (note: string, locale: Locale): string =>
  days.reduce((rest, day) => rest.replace(correctionMessages(locale).note(formatDate(locale, day)), ''), note).trim();
