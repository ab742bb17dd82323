import { formatDate } from '../../../core/i18n/format.ts';
import { detailsText } from '../../../core/output/details-text.ts';
import { fullSourceText } from '../../../core/output/about-line.ts';
import { inBrackets } from '../../../core/i18n/language-mark.ts';
import type { Details } from '../../../core/figure/description.ts';
import { toolbarMessages } from '../../../core/i18n/toolbar.ts';
import type { ShownFigure } from '../host.ts';

/**
 * A citation of a figure: title, sources with publisher, title and locator, version and date of the data, credit, URL and
 * the reader's day.
 *
 * @param details - Details of the sources, of which one without is cited by its short name, and their licences.
 * @param address - URL of the page.
 */
export function citation(shown: ShownFigure, { sources, licences }: Details, address: string): string {
  const { text, locale, day } = shown;
  const title = text.title.replace(/[.。]$/u, '');
  const line = fullSourceText({ ...shown, licences }, locale, (source) => {
    const text = detailsText(source, sources[source.id], locale);
    return source.short + (text && inBrackets(text, locale));
  });
  return toolbarMessages(locale).citation(title, line, address, formatDate(locale, day));
}
