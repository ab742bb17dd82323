/** Labels of the import flows: their sizes and line breaks, and what they say. */
import { formatDate, formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { TYPE } from '../../../core/drawing/spec.ts';
import { wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { isFew, MARKS, type Group, type MaterialNode } from './materials.ts';
import { feedsOf, type SupplierNode } from './links.ts';
import type { ImportFlows } from './model.ts';
import { countryOf, importerOf, nameOf, subjectOf } from './names.ts';

/** The sizes of the picture with ribbons. Its widths differ only in their length: text breaks alike and heights repeat. */
export interface Metrics {
  readonly nameSize: number;
  readonly nodeWidth: number;
  /** Height of a material in px, which represents 100 %; that of all rare earths is greater, as they are the story. */
  readonly materialHeight: number;
  readonly allHeight: number;
  readonly gap: number;
  /** Maximum width in px of a line of a country's or a material's name. */
  readonly supplierCap: number;
  readonly materialCap: number;
  /** Maximum width in px of a line of the heading over the materials. */
  readonly headingCap: number;
}

export const metricsFor = (materials: number): Metrics => ({
  nameSize: 14,
  nodeWidth: 12,
  // One or two materials get a greater height, so that their ribbons are not hairlines.
  materialHeight: isFew(materials) ? 180 : 36,
  allHeight: isFew(materials) ? 180 : 96,
  gap: 10,
  supplierCap: 120,
  materialCap: 128,
  headingCap: 170,
});

/** Height of a material in px. */
export const heightOf = ({ group }: MaterialNode, { materialHeight, allHeight }: Metrics): number =>
  group === 'all' ? allHeight : materialHeight;

export const HEADING_LINE = 15;
export const LABEL_LINE = 15;
/** Space between a node and its label. */
export const LABEL_GAP = 5;
/** How much wider than usual the names of suppliers may be rather than take three lines. */
const WIDER = 1.3;

export const supplierType = ({ id }: SupplierNode, { subject }: ImportFlows, { nameSize }: Metrics) => ({
  size: Math.max(TYPE.label, nameSize - 1),
  bold: id === subject,
});

export function supplierLines(
  supplier: SupplierNode,
  flows: ImportFlows,
  locale: Locale,
  metrics: Metrics,
): readonly string[] {
  const { name } = countryOf(supplier.id, flows, locale);
  const style = { ...supplierType(supplier, flows, metrics), locale };
  const lines = wrapText(name, metrics.supplierCap, style);
  return lines.length > 2 ? wrapText(name, metrics.supplierCap * WIDER, style) : lines;
}

/** The subject's share of a material. */
export function shareText({ share }: MaterialNode, flows: ImportFlows, locale: Locale, percent = formatShare): string {
  const subject = subjectOf(flows, locale);
  return share === null ? sankeyMessages(locale).imports.unnamed(subject) : `${subject.name} ${percent(locale, share)}`;
}

/** The supplier of more of a material than the subject, and its share; empty if there is none. */
function leaderText({ id, share }: MaterialNode, flows: ImportFlows, locale: Locale): string {
  const [leader] = flows.drawn.links
    .filter(({ source, target }) => target === id && source !== 'OTH' && source !== flows.subject)
    .toSorted((a, b) => b.share - a.share);
  return leader && leader.share > (share ?? 0)
    ? `${countryOf(leader.source, flows, locale).name} ${formatShare(locale, leader.share)}`
    : '';
}

/** The subject's share, and below it a larger one of another supplier. */
export const shareLines = (
  material: MaterialNode,
  flows: ImportFlows,
  locale: Locale,
  { materialCap }: Metrics,
): string[] =>
  [shareText(material, flows, locale), leaderText(material, flows, locale)]
    .filter(Boolean)
    .flatMap((text) => wrapText(text, materialCap, { locale }));

export const materialType = ({ nameSize }: Metrics) => ({ size: nameSize, bold: true });

/** The name, with a mark if the shares do not say where the material comes from. */
export const markedName = ({ id, mark }: MaterialNode, flows: ImportFlows, locale: Locale): string =>
  nameOf(id, flows, locale) + (mark ?? '');

export const materialLines = (material: MaterialNode, flows: ImportFlows, locale: Locale, metrics: Metrics): string[] =>
  wrapText(markedName(material, flows, locale), metrics.materialCap, { ...materialType(metrics), locale });

/** What the mark of a material means; nothing if it has none. */
export function markTexts({ id, mark, meaning }: MaterialNode, flows: ImportFlows, locale: Locale): readonly string[] {
  if (!mark) return [];
  if (meaning) return [meaning[locale]];
  const messages = sankeyMessages(locale).imports;
  if (mark === '*') return [messages.restFrom(subjectOf(flows, locale))];
  const links = flows.links.filter(({ target, source }) => target === id && source !== flows.subject);
  return [messages.restElsewhere(feedsOf(flows.subject, links).every((country) => country === 'OTH'))];
}

/** The meanings of all marks, each once. */
export const marksOf = (flows: ImportFlows, locale: Locale): string[] => [
  ...new Set(
    MARKS.flatMap((mark) =>
      flows.materials
        .filter((material) => material.mark === mark)
        .flatMap((material) => markTexts(material, flows, locale).map((text) => `${mark} ${text}`)),
    ),
  ),
];

/** Heading over the materials, beside the one over the countries. */
export const wholeLines = (flows: ImportFlows, availableWidth: number, locale: Locale): string[] =>
  wrapText(sankeyMessages(locale).imports.whole(importerOf(flows, locale)), availableWidth, { locale });

export function groupHeading(group: Group, flows: ImportFlows, locale: Locale): string {
  const messages = sankeyMessages(locale).imports.group;
  const { controlled, announced, listYear } = flows;
  const dateOf = (date = ''): string => (date ? formatDate(locale, date) : '');
  if (group === 'controlled') return messages.controlled(dateOf(controlled?.date));
  if (group === 'announced') return messages.announced(dateOf(announced?.date));
  if (group === 'unlisted') return messages.unlisted(listYear);
  return messages[group];
}

/** Style of a heading over materials. */
export const headingType = (group: Group) => ({ bold: group === 'controlled' });
