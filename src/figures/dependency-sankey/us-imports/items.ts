import type { MaterialNode } from './materials.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { linkedItems, type LinkItem, type NodeItem } from '../link-navigation.ts';
import { fullPercentOf } from '../percent.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { feedText, materialName } from './describe.ts';
import { groupHeading, shareText } from './labels.ts';
import { linkIds, type ImportFlows, type ImportLink, type SupplierNode } from './model.ts';

/** An item for each country, each of its shares in a material, and each material. */
export function importItems(flows: ImportFlows, locale: Locale): ItemSet {
  const messages = sankeyMessages(locale).imports;
  const { countries, elements } = namesIn(locale);
  const { suppliers, materials, links, reported, unpublished, period } = flows;
  const flagFacts = (flag: Flag): string[] => (flag === 'sourced' ? [] : [flagLabel(flag, locale)]);

  /** Shares of different wholes have no sum, so a country is described by the materials it supplies. */
  const supplierFacts = ({ id }: SupplierNode): string[] => {
    const { colon } = pageMessages(locale);
    const own = links.filter(({ source }) => source === id);
    const name = ({ target }: ImportLink): string => materialName(target, locale);
    return [
      messages.supplier(own.map(name)),
      ...flows.reprocessed.flatMap(({ material, suppliers: made, origins }) =>
        made.includes(id) ? [materialName(material, locale) + colon + feedText(origins, locale)] : [],
      ),
    ];
  };
  const materialFacts = (material: MaterialNode): string[] => {
    const { id, group, china } = material;
    const row = reported.find(({ source, target }) => source === 'CHN' && target === id);
    return [
      shareText(material, locale, fullPercentOf),
      // A share of 0 for China has no row: it is derived from the others.
      ...(china === null ? [] : flagFacts(row?.flag ?? 'derived')),
      ...(group === 'single' ? [] : [groupHeading(group, flows, locale)]),
    ];
  };

  return linkedItems(
    [
      suppliers.map((supplier): NodeItem => {
        const { id } = supplier;
        return { id, item: { id, title: countries[id], facts: supplierFacts(supplier), row: null } };
      }),
      [
        ...materials.map((material): NodeItem => {
          const { id } = material;
          const title = materialName(id, locale);
          return { id, item: { id, title, facts: materialFacts(material), row: null } };
        }),
        ...unpublished.map((id, index): NodeItem => {
          const facts = [messages.noFigure, messages.group.controlled('')];
          return { id, item: { id, title: elements[id], facts, row: reported.length + index } };
        }),
      ],
    ],
    links.map((link): LinkItem => {
      const { source, target, share, flag, processedFrom } = link;
      const country = { id: source, name: countries[source] };
      const item = {
        id: linkIds(link),
        title: messages.link({ country, material: materialName(target, locale) }),
        facts: [
          messages.share({ share: fullPercentOf(locale, share), period }),
          ...flagFacts(flag),
          ...(processedFrom.length ? [feedText(processedFrom, locale)] : []),
        ],
        row: reported.indexOf(link),
      };
      return { source, target, item };
    }),
  );
}
