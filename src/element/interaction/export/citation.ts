import { formatDate } from '../../../core/i18n/format.ts';
import { sourceText } from '../../../core/output/source-line.ts';
import { toolbarMessages } from '../../../core/i18n/toolbar.ts';
import type { ShownFigure } from '../host.ts';

/**
 * A citation of a figure: title, sources, version and date of the data, credit, URL and the reader's day.
 *
 * @param address - URL of the page.
 */
export function citation(shown: ShownFigure, address: string): string {
  const { text, locale, day } = shown;
  const title = text.title.replace(/[.。]$/u, '');
  return toolbarMessages(locale).citation(title, sourceText(shown, locale), address, formatDate(locale, day));
}
