import { defaultsOf } from '../core/figure/options.ts';
import { DATA_LICENCE } from '../core/output/quotation.ts';
import { SOURCES_IN_LINE } from '../core/output/source-line.ts';
import { isWebAddress } from '../core/data/web-address.ts';
import { baseUrl } from './base-url.ts';
import { readDescriptor } from './descriptor.ts';
import { FIGURES } from '../figures/registry.ts';
import type { FigureSnapshot } from './snapshot.ts';

/** The bundled dataset that custom data would replace: the main one of the view. */
function datasetName({ tag, view: id }: FigureSnapshot): string | undefined {
  const figure = FIGURES.find((one) => one.tag === tag);
  const view = figure?.views.find((one) => one.id === id);
  return figure && view?.dataset(defaultsOf(figure.options));
}

/** A figure’s data described for search engines, in terms of schema.org. */
export function datasetJson(snapshot: FigureSnapshot): object {
  const { text, locale, edition, sources, table } = snapshot;
  const measured = table.columns.filter(({ kind }) => kind === 'number').map(({ label }) => label);
  const name = datasetName(snapshot);
  // The most important sources, which the source line names too: all of them would make a fragment too large.
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
      dateModified: readDescriptor().created.slice(0, 10),
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${baseUrl()}datasets/${name ?? ''}.csv` },
      ],
    }),
  };
}
