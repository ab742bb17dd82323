import { defaultsOf } from '../core/figure/options.ts';
import { structuredData } from '../core/output/structured-data.ts';
import { FIGURES } from '../figures/registry.ts';
import { baseUrl } from './base-url.ts';
import { readDescriptor, releaseDay } from './descriptor.ts';
import type { FigureSnapshot } from './snapshot.ts';

/** The bundled dataset that custom data would replace: the main one of the view. */
function datasetName({ tag, view: id }: FigureSnapshot): string {
  const figure = FIGURES.find((one) => one.tag === tag);
  const view = figure?.views.find((one) => one.id === id);
  return (figure && view?.dataset(defaultsOf(figure.options))) ?? '';
}

/** A figure’s data described for search engines, with the day of their release. */
export function datasetJson(snapshot: FigureSnapshot): object {
  const csv = `${baseUrl()}datasets/${datasetName(snapshot)}.csv`;
  return {
    ...structuredData(snapshot, csv),
    ...(snapshot.edition && { dateModified: releaseDay(readDescriptor()) }),
  };
}
