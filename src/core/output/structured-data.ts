/** A figure described for search engines, in terms of schema.org. */
import { isWebAddress } from '../data/web-address.ts';
import type { FigureText, Source, Table } from '../figure/description.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../wire/prerendered.ts';
import { DATA_LICENCE } from './data-licence.ts';
import { SOURCES_IN_LINE } from './source-line.ts';

/** A figure that a page shows, or that a file is made of. */
export interface DescribedFigure {
  readonly text: Pick<FigureText, 'title' | 'summary'>;
  readonly locale: Locale;
  readonly table: Pick<Table, 'columns'>;
  /** The most important first. */
  readonly sources: readonly Pick<Source, 'url'>[];
  /** Edition of the bundled data; null for custom data. */
  readonly edition: Pick<Edition, 'version'> | null;
}

/**
 * Its data as a `Dataset`: what the figure says, what is measured, where it is from.
 *
 * @param csv - Address of the published file with the rows of a pre-rendered figure. A page may have changed what another
 *   shows.
 */
export function structuredData(figure: DescribedFigure, csv?: string): object {
  const { text, locale, table, sources, edition } = figure;
  const measured = table.columns.filter(({ kind }) => kind === 'number').map(({ label }) => label);
  // Those that the source line names: all of them would make a fragment too large.
  const addresses = sources
    .slice(0, SOURCES_IN_LINE)
    .map(({ url }) => url)
    .filter(isWebAddress);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: text.title,
    description: text.summary,
    inLanguage: locale,
    ...(measured.length && { variableMeasured: measured }),
    ...(addresses.length && { isBasedOn: addresses }),
    ...(edition && {
      license: DATA_LICENCE.url,
      version: edition.version,
      ...(csv && { distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv }] }),
    }),
  };
}
