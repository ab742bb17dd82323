import type { Flag } from '../../../core/data/flag.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Mark } from '../../../core/figure/items.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { pageWords } from '../../../core/i18n/page.ts';
import { linkedMarks, type LinkMark, type NodeMark } from '../link-navigation.ts';
import { fullPercentOf } from '../percent.ts';
import { wordsIn } from '../i18n/sankey.ts';
import { materialName } from './describe.ts';
import { groupHeading, shareText } from './layout.ts';
import { linkKey, type ImportFlows, type ImportLink, type MaterialNode, type SupplierNode } from './model.ts';

/** A mark for each country, for each share that it has in a material, and for each material. */
export function importMarks(flows: ImportFlows, locale: Locale): Mark[] {
  const words = wordsIn(locale).imports;
  const { countries, elements } = namesIn(locale);
  const { suppliers, materials, links, told, unpublished, period } = flows;
  const flagFacts = (flag: Flag): string[] => (flag === 'sourced' ? [] : [flagLabel(flag, locale)]);

  /** Shares of unlike wholes have no sum, so a country is told by what comes from it. */
  const supplierFacts = ({ id }: SupplierNode): string[] => {
    const { colon, separator } = pageWords(locale);
    const own = links.filter(({ source }) => source === id);
    const name = ({ target }: ImportLink): string => materialName(target, locale);
    const reprocessed = own.filter((link) => link.reprocessed).map(name);
    return [
      words.supplier(own.map(name)),
      ...(reprocessed.length ? [reprocessed.join(separator) + colon + words.reprocessed] : []),
    ];
  };
  const materialFacts = (material: MaterialNode): string[] => {
    const { id, group, china } = material;
    const row = told.find(({ source, target }) => source === 'CHN' && target === id);
    return [
      shareText(material, locale, fullPercentOf),
      // No row says that nothing comes from China: it follows from the others.
      ...(china === null ? [] : flagFacts(row?.flag ?? 'derived')),
      ...(group === 'single' ? [] : [groupHeading(group, flows, locale)]),
    ];
  };

  return linkedMarks(
    [
      suppliers.map((supplier): NodeMark => {
        const { id } = supplier;
        return { id, mark: { key: id, title: countries[id], facts: supplierFacts(supplier), row: null } };
      }),
      [
        ...materials.map((material): NodeMark => {
          const { id } = material;
          const title = materialName(id, locale);
          return { id, mark: { key: id, title, facts: materialFacts(material), row: null } };
        }),
        ...unpublished.map((id, index): NodeMark => {
          const facts = [words.noFigure, words.group.controlled('')];
          return { id, mark: { key: id, title: elements[id], facts, row: told.length + index } };
        }),
      ],
    ],
    links.map((link): LinkMark => {
      const { source, target, share, flag, reprocessed } = link;
      const country = { id: source, name: countries[source] };
      const mark = {
        key: linkKey(link),
        title: words.link({ country, material: materialName(target, locale) }),
        facts: [
          words.share({ share: fullPercentOf(locale, share), period }),
          ...flagFacts(flag),
          ...(reprocessed ? [words.reprocessed] : []),
        ],
        row: told.indexOf(link),
      };
      return { source, target, mark };
    }),
  );
}
