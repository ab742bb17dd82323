/** Tables that a page names by an alias of the view that draws them. */
import type { RawRow } from './raw-tables.ts';
import type { Figure } from '../figure/figure.ts';
import { defaultsOf } from '../figure/options.ts';

/** Lists of rows, with a table named by an alias of its view under the name of its dataset, unless there is one. */
export function withDatasetNames(rows: RawRow, { views, options }: Figure): RawRow {
  const names = new Map(
    views.flatMap((view) => (view.aliases ?? []).map((alias) => [alias, view.dataset(defaultsOf(options))] as const)),
  );
  return Object.fromEntries(
    Object.entries(rows).map(([name, list]: [string, unknown]) => {
      const dataset = names.get(name);
      return [dataset === undefined || Object.hasOwn(rows, dataset) ? name : dataset, list];
    }),
  );
}
