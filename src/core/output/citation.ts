import type { FigureText } from '../figure/description.ts';
import { formatDate } from '../i18n/format.ts';
import { inBrackets } from '../i18n/language-mark.ts';
import type { Locale } from '../i18n/locale.ts';
import { toolbarMessages } from '../i18n/toolbar.ts';
import { fullSourceText } from './about-line.ts';
import { detailsText } from './details-text.ts';
import type { RowsOfView } from './rows-file.ts';
import type { Sourced } from './source-line.ts';

/** What is cited. */
type Cited = Omit<Sourced, 'text' | 'edition'> &
  Pick<RowsOfView, 'edition' | 'details'> & {
    readonly locale: Locale;
    readonly text: Pick<FigureText, 'title' | 'expiry'>;
  };

/**
 * A citation of a figure: title, sources with publisher, title and locator (a source without details by its short name),
 * version and date of the data, licences, credit, URL and the day.
 *
 * @param address - URL of the page.
 */
export function citation(cited: Cited, address: string): string {
  const { text, locale, day, details } = cited;
  const title = text.title.replace(/[.。]$/u, '');
  const line = fullSourceText({ ...cited, licences: details.licences }, locale, (source) => {
    const more = detailsText(source, details.sources[source.id], locale);
    return source.short + (more && inBrackets(more, locale));
  });
  return toolbarMessages(locale).citation(title, line, address, formatDate(locale, day));
}
