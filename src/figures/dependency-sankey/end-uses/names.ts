/** Names of materials and uses. */
import { knownLabel, materialLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Use } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import type { UseGraph } from './model.ts';

type Named = Pick<UseGraph, 'labels'>;

export const elementName = ({ labels }: Named, symbol: string, locale: Locale): string =>
  materialLabel(symbol, locale, labels);

export function useName({ labels }: Named, use: Use, locale: Locale): string {
  const { use: uses, formerUse } = sankeyMessages(locale).uses;
  return knownLabel(use, { ...formerUse, ...uses }, locale, labels);
}

/** A name for a title. */
export const shortUseName = (graph: Named, use: Use, locale: Locale): string =>
  knownLabel(
    use,
    { [use]: useName(graph, use, locale), ...sankeyMessages(locale).uses.shortUse },
    locale,
    graph.labels,
  );
