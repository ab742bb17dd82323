import { formatDate } from '../../../core/i18n/format.ts';
import { sourceText } from '../../../core/output/source-line.ts';
import { toolbarMessages } from '../../../core/i18n/toolbar.ts';
import type { ShownFigure } from '../host.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * A citation of a figure: title, sources, version and date of the data, credit, URL and access date.
 *
 * @param address - URL of the page.
 * @param now - Time of access, by the reader's clock.
 */
export function citation(shown: ShownFigure, address: string, now: Date): string {
  const { text, locale } = shown;
  const day = [String(now.getFullYear()), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  const title = text.title.replace(/[.。]$/u, '');
  return toolbarMessages(locale).citation(
    title,
    sourceText(shown, shown.edition, locale, shown.credit),
    address,
    formatDate(locale, day),
  );
}
