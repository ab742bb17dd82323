import { detailsOf, licencesOf, provenanceOf, sourcesOf } from '../core/data/provenance.ts';
import { figureTextOf } from '../core/figure/description.ts';
import type { Quoted } from '../core/output/quotation.ts';
import { baseUrl } from './base-url.ts';
import { buildDay } from './build-day.ts';
import type { FigureRequest } from './figure-request.ts';
import type { RenderOptions } from './render-options.ts';
import { requestedAnnotations } from './requested-annotations.ts';
import { attributesOf, withNamedSource, withOwnTexts, type RequestedData } from './requested-data.ts';

/** A view with all that is said of it, without its picture. */
export function quotedView(request: FigureRequest, requested: RequestedData, options: RenderOptions = {}): Quoted {
  const { figure, view, locale } = request;
  const { model, sources, edition } = requested;
  const description = withNamedSource(view.describe(model, locale), requested, options);
  const rows = sourcesOf(description, sources);
  return {
    ...provenanceOf(description, sources, locale),
    details: {
      notes: description.notes,
      sources: detailsOf(rows, locale),
      licences: licencesOf(rows, locale),
    },
    tag: figure.tag,
    view: view.id,
    locale,
    text: withOwnTexts(figureTextOf(description), options),
    table: description.table,
    corrections: description.corrections ?? [],
    annotations: requestedAnnotations(request, requested, options),
    edition,
    credit: options.credit ?? null,
    attributes: attributesOf(request, options),
    day: buildDay(),
    baseUrl: baseUrl(),
  };
}
