import { annotationProblem, findAnnotations, type ItemAnnotation } from '../core/figure/annotation.ts';
import type { FigureRequest } from './figure-request.ts';
import type { RenderOptions } from './render-options.ts';
import type { RequestedData } from './requested-data.ts';

/** The annotations of a request, each with its item. One without an item is reported and left out. */
export function requestedAnnotations(
  { figure, view, locale }: FigureRequest,
  { model, annotations: ofRows }: RequestedData,
  { annotations: given = [], warn }: RenderOptions,
): readonly ItemAnnotation[] {
  const annotations = [...given, ...ofRows];
  if (!annotations.length) return [];
  const { items } = view.items(model, locale);
  const { table } = view.describe(model, locale);
  const { found, missing } = findAnnotations(annotations, { view: view.id, items, table, locale });
  for (const name of missing) warn?.(annotationProblem(figure.tag, name, { view: view.id, items, table }));
  return found;
}
