/** Attributes that a request sets, but that the requested view does not read. */
import type { FigureView } from '../core/figure/figure.ts';
import { readTables } from './datasets.ts';
import type { FigureRequest } from './figure-request.ts';
import { attributesOfView } from './view-attributes.ts';

type Options = FigureRequest['options'];

/**
 * A sentence for each attribute that the view has not read, with the views that do read it.
 *
 * @param given - The attributes that were set.
 * @param read - Names of the options that were read.
 */
export function unreadSentences(
  { figure, view }: FigureRequest,
  given: readonly string[],
  read: ReadonlySet<PropertyKey>,
): string[] {
  const isRead = (attribute: string): boolean =>
    Object.entries(figure.options).some(([name, definition]) => definition.attribute === attribute && read.has(name));
  const unread = given.filter((attribute) => !isRead(attribute));
  if (!unread.length) return [];
  const data = figure.parse(readTables(figure.datasets));
  const views: readonly FigureView<unknown, Options>[] = figure.views;
  const readBy = views.map((one) => ({ id: one.id, names: attributesOfView(one, data, figure.options) }));
  return unread.map((attribute) => {
    const others = readBy.filter(({ names }) => names.includes(attribute)).map(({ id }) => id);
    const where = others.length ? `: it is for ${others.join(' and ')}` : '';
    return `The attribute ${attribute} has no effect on the view ${view.id} of <${figure.tag}>${where}.`;
  });
}
