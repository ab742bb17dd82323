import { formatDate } from '../../../core/i18n/format.ts';
import { detailsText } from '../../../core/output/details-text.ts';
import { sourceText } from '../../../core/output/source-line.ts';
import { inBrackets } from '../../../core/i18n/language-mark.ts';
import type { SourceDetailsById } from '../../../core/figure/description.ts';
import { toolbarMessages } from '../../../core/i18n/toolbar.ts';
import type { ShownFigure } from '../host.ts';

/**
 * A citation of a figure: title, sources with publisher, title and locator, version and date of the data, credit, URL and
 * the reader's day.
 *
 * @param details - Of the sources; one without is cited by its short name.
 * @param address - URL of the page.
 */
export function citation(shown: ShownFigure, details: SourceDetailsById, address: string): string {
  const { text, locale, day } = shown;
  const title = text.title.replace(/[.。]$/u, '');
  const line = sourceText(shown, locale, (source) => {
    const text = detailsText(source, details[source.id], locale);
    return source.short + (text && inBrackets(text, locale));
  });
  return toolbarMessages(locale).citation(title, line, address, formatDate(locale, day));
}
