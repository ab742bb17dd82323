import type { Cell, Description } from '../../../core/description.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import { formatDate, formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { namesIn } from '../../../core/names.ts';
import type { Material } from '../dataset.ts';
import { wordsIn } from '../words.ts';
import type { ImportFlows } from './model.ts';

/** Name of a material as it stands beside its node. */
export const materialName = (material: Material, locale: Locale): string =>
  material === 'compounds-metals' ? wordsIn(locale).imports.compoundsMetals : namesIn(locale).elements[material];

function notesOf(flows: ImportFlows, locale: Locale): string[] {
  const { notes } = wordsIn(locale).imports;
  const { materials, suppliers, announced, leftOut, remarks } = flows;
  const reprocessed = suppliers
    .filter((supplier) => supplier.reprocessed)
    .map(({ id }) => namesIn(locale).countries[id]);
  const { suspendedOn: on = null, suspendedUntil: until = null } = announced ?? {};
  const showsAnnounced = materials.some(({ group }) => group === 'announced');
  return [
    ...(reprocessed.length ? [notes.reprocessed(reprocessed)] : []),
    ...remarks.map((remark) => notes[remark]),
    ...(showsAnnounced && on && until
      ? [notes.suspended({ on: formatDate(locale, on), until: formatDate(locale, until) })]
      : []),
    ...leftOut.map(({ material, share, flag }) =>
      notes.leftOut({
        name: materialName(material, locale),
        share: formatPercent(locale, share),
        flag: flagLabel(flag, locale),
      }),
    ),
    ...(flows.hasOtherYttrium ? [notes.noTrend] : []),
    ...(flows.completed ? [notes.completed] : []),
    notes.measure,
  ];
}

/** Words, notes and table of the imports. */
export function describeImports(flows: ImportFlows, locale: Locale): Description {
  const words = wordsIn(locale).imports;
  const { materials, links, period, edition } = flows;
  const [lead] = materials;
  const share = formatPercent(locale, lead?.china ?? 0);
  const material = !lead || lead.id === 'compounds-metals' ? null : materialName(lead.id, locale);
  const controlled = materials
    .filter(({ group, id }) => group === 'controlled' && id !== lead?.id)
    .map(({ id, china }) => ({ name: materialName(id, locale), china, share: formatPercent(locale, china) }));
  const columns = ['material', 'country', 'share', 'flag', 'source'] as const;
  return {
    title: words.title({ share, material }),
    subtitle: words.subtitle({ period, edition }),
    summary: words.summary({
      period,
      share,
      material,
      whole: controlled.filter(({ china }) => china === 100).map(({ name }) => name),
      partly: controlled.filter(({ china }) => china < 100),
      unknown: flows.unpublished.map((symbol) => namesIn(locale).elements[symbol]),
    }),
    note: words.note,
    notes: notesOf(flows, locale),
    table: {
      columns: columns.map((id) => ({
        id,
        label: words.column[id],
        ...(id === 'share'
          ? { kind: 'number' as const, unit: '%' }
          : { kind: id === 'source' ? ('sources' as const) : ('text' as const) }),
      })),
      rows: [
        ...materials.flatMap(({ id }) =>
          links
            .filter(({ target }) => target === id)
            .map((link): Cell[] => {
              const names = [materialName(id, locale), namesIn(locale).countries[link.source]];
              return [...names, link.share, flagLabel(link.flag, locale), link.origin];
            }),
        ),
        ...flows.unpublished.map((symbol): Cell[] => [
          namesIn(locale).elements[symbol],
          null,
          null,
          words.noFigure,
          null,
        ]),
      ],
    },
    sources: [
      ...new Set([
        ...materials.flatMap(({ id }) => links.filter(({ target }) => target === id).map(({ origin }) => origin)),
        ...flows.leftOut.map(({ source }) => source),
        ...(materials.some(({ group }) => group === 'controlled') ? (flows.controlled?.sources.slice(0, 1) ?? []) : []),
        ...(materials.some(({ group }) => group === 'announced') ? (flows.announced?.sources.slice(0, 2) ?? []) : []),
      ]),
    ],
  };
}
