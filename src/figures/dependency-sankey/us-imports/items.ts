import type { MaterialNode } from './materials.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import { rangeOf } from '../../../core/i18n/range.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { linkedItems, type LinkItem, type NodeItem } from '../link-navigation.ts';
import { fullPercentOf } from '../percent.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { groupHeading, markTexts, shareText } from './labels.ts';
import { shapeIds, type DrawnLink } from './drawn.ts';
import type { ImportLink, SupplierNode } from './links.ts';
import type { ImportFlows } from './model.ts';
import { countryOf, feedText, importerOf, nameOf } from './names.ts';

/** An item for each country, each of its shares in a material, and each material. */
export function importItems(flows: ImportFlows, locale: Locale): ItemSet {
  const messages = sankeyMessages(locale).imports;
  const { suppliers, materials, links, reported, unpublished, period, subject, drawn } = flows;
  const importer = importerOf(flows, locale);
  const nameOfMaterial = (id: string): string => nameOf(id, flows, locale);
  const flagFacts = (flag: Flag): string[] => (flag === 'sourced' ? [] : [flagLabel(flag, locale)]);

  /** Shares of different wholes have no sum, so a country is described by the materials it supplies. */
  const supplierFacts = ({ id }: SupplierNode): string[] => {
    const { colon } = pageMessages(locale);
    const own = drawn.links.filter(({ source }) => source === id);
    const name = ({ target }: ImportLink): string => nameOfMaterial(target);
    return [
      messages.supplier(importer, own.map(name)),
      ...flows.reprocessed.flatMap(({ material, suppliers: made, origins }) =>
        made.includes(id) ? [nameOfMaterial(material) + colon + feedText(origins, flows, locale)] : [],
      ),
    ];
  };
  const materialFacts = (material: MaterialNode): string[] => {
    const { id, group, share } = material;
    const row = reported.find(({ source, target }) => source === subject && target === id);
    return [
      shareText(material, flows, locale, fullPercentOf),
      // A share of 0 may have no row: it is then derived from the others.
      ...(share === null ? [] : flagFacts(row?.flag ?? 'derived')),
      ...markTexts(material, flows, locale),
      ...(group === 'single' || group === 'all' ? [] : [groupHeading(group, flows, locale)]),
    ];
  };

  const partName = ({ source }: ImportLink): string => countryOf(source, flows, locale).name;
  /** An item for a ribbon, also where it has several small suppliers. */
  const ribbonItem = (link: DrawnLink): LinkItem => {
    const { source, target, share, merged } = link;
    const { colon } = pageMessages(locale);
    const parts = links.filter((one) => one.target === target && [source, ...merged].includes(one.source));
    const [first] = parts;
    const isWhole = parts.length === 1;
    const country = countryOf(isWhole && first ? first.source : source, flows, locale);
    const flags = new Set([link.flag, ...parts.map(({ flag }) => flag)]);
    const item = {
      id: shapeIds(link),
      title: messages.link({ country, material: nameOfMaterial(target) }),
      facts: [
        messages.share({ importer, share: fullPercentOf(locale, share), period }),
        ...(isWhole ? [] : parts.map((part) => partName(part) + colon + fullPercentOf(locale, part.share))),
        ...[...flags].flatMap(flagFacts),
        ...parts.flatMap((part) => {
          const from = part.processedFrom.length ? feedText(part.processedFrom, flows, locale) : '';
          return from ? [isWhole ? from : partName(part) + colon + from] : [];
        }),
      ],
      row: isWhole && first ? reported.indexOf(first) : null,
      ...(merged.length && { also: [...merged, ...merged.map((id) => countryOf(id, flows, locale).name)] }),
      // The subject's share is printed beside each material.
      ...(source !== subject && { value: formatShare(locale, share) }),
    };
    return { source, target, item };
  };
  const linked = linkedItems(
    [
      drawn.suppliers.map((supplier): NodeItem => {
        const { id } = supplier;
        return {
          id,
          item: { id, title: countryOf(id, flows, locale).name, facts: supplierFacts(supplier), row: null },
        };
      }),
      [
        ...materials.map((material): NodeItem => {
          const { id } = material;
          const title = nameOfMaterial(id);
          return { id, item: { id, title, facts: materialFacts(material), row: null } };
        }),
        ...unpublished.map(({ id, group }, index): NodeItem => {
          const facts = [messages.noFigure, messages.group[group]('')];
          const title = nameOfMaterial(id);
          // The item itself says what is not known.
          return { id, label: title, item: { id, title, facts, row: reported.length + index } };
        }),
      ],
    ],
    drawn.links.map(ribbonItem),
    (title, count) => sankeyMessages(locale).node(title, count),
  );
  return {
    ...linked,
    chart: messages.chart({
      what: messages.subtitle({ importer, period, edition: null, credit: '' }),
      suppliers: suppliers.length,
      materials: materials.length + unpublished.length,
      links: drawn.links.length,
      range: rangeOf(
        links.map(({ share }) => share),
        (share) => fullPercentOf(locale, share),
        locale,
      ),
    }),
  };
}
