/** Names of materials and uses, and their shares. */
import { formatShare } from '../../../core/i18n/format.ts';
import { knownLabel, materialLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ElementUse, Use } from '../dataset.ts';
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

/** A name with the share of a link behind it, if it has one. */
export const withShare = (name: string, link: ElementUse | undefined, locale: Locale): string =>
  link && link.share !== null ? `${name} ${formatShare(locale, link.share)}` : name;

/** Text of an element's node: with its share, if there is one use only. */
export const elementText = (graph: UseGraph, symbol: string, locale: Locale): string =>
  withShare(
    elementName(graph, symbol, locale),
    graph.sharesAt === 'element' ? graph.links.find((link) => link.symbol === symbol) : undefined,
    locale,
  );

/** Text of a use's node: with its share, if there is one material only. */
export const useText = (graph: UseGraph, use: Use, locale: Locale): string =>
  withShare(
    useName(graph, use, locale),
    graph.sharesAt === 'use' ? graph.links.find((link) => link.use === use) : undefined,
    locale,
  );
