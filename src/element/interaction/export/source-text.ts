import { sourceLine } from '../../../core/source-line.ts';
import type { ShownFigure } from '../host.ts';

/** The line under a picture as a text: sources, licences, version and date of the data, and who drew the chart. */
export const sourceText = (shown: ShownFigure): string =>
  sourceLine(shown, shown.edition, shown.locale, shown.credit)
    .map((part) => (typeof part === 'string' ? part : part.short))
    .join('');
