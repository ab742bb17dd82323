import { defaultsOf } from '../core/figure/options.ts';
import { baseUrl } from './base-url.ts';
import { FIGURES } from './figures.ts';
import type { StillFigure } from './snapshot.ts';

/** Of the bundled rows and their texts; the numbers keep the terms of their sources. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The bundled dataset in whose place a page may put its own rows: the one that a view is mostly drawn from. */
function datasetName({ tag, view: id }: StillFigure): string | undefined {
  const figure = FIGURES.find((one) => one.tag === tag);
  const view = figure?.views.find((one) => one.id === id);
  return figure && view?.dataset(defaultsOf(figure.options));
}

/** A figure’s data as schema.org tells them to search engines. */
export function datasetJson(still: StillFigure): object {
  const { words, locale, edition, sources, table } = still;
  const measured = table.columns.filter(({ kind }) => kind === 'number').map(({ label }) => label);
  const name = datasetName(still);
  const addresses = sources.map(({ url }) => url).filter((url) => /^https?:/u.test(url));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.title,
    description: words.summary,
    inLanguage: locale,
    ...(measured.length && { variableMeasured: measured }),
    ...(addresses.length && { isBasedOn: addresses }),
    ...(edition && {
      license: LICENCE,
      version: edition.version,
      dateModified: edition.asOf,
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${baseUrl()}datasets/${name ?? ''}.csv` },
      ],
    }),
  };
}
