/**
 * Layout of the imports where there is no space for ribbons that can be followed: for each material a bar of 100 per cent,
 * with its name and the subject's share above it, and the other suppliers below it. As in `layout.ts`, a given width has
 * the same geometry in all languages.
 */
import { beside } from '../../../core/i18n/beside.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { pageMessages } from '../../../core/i18n/page.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import type { PlacedRow } from '../../../core/drawing/placed.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, textWidth, truncateText, wrapText } from '../../../core/drawing/text.ts';
import { shapeIds, type DrawnLink } from './drawn.ts';
import { placeFoot } from './foot.ts';
import { groupHeading, headingType, LABEL_LINE, markedName, shareText, wholeLines } from './labels.ts';
import { GROUPS, isFew, type MaterialNode } from './materials.ts';
import type { ImportFlows } from './model.ts';
import { countryOf } from './names.ts';

/** Heights in px of a bar, and of that of all rare earths, which are the story. */
const HEIGHT = { one: 12, all: 30 };
/** Between two materials, before a heading, and between a name and its bar. */
const GAP = { materials: 12, heading: 8, bar: 5 };
const NAME = { size: 13, bold: true } as const;
/** Part of a bar’s width that the subject’s share above it may take; the name has the rest. */
const MOST_OF_SHARE = 0.6;
/** Most lines of the other suppliers; the table and the items have all. */
const MOST_LINES = 3;

/** A row of the picture with the material it belongs to. */
type BarRow = PlacedRow & { readonly material: string };

/** A part of a material's bar, in per cent of it and in px from the top. */
interface BarPart {
  readonly id: string;
  readonly material: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly y2: number;
  readonly link: DrawnLink;
}

export interface BarsLayout {
  readonly kind: 'bars';
  readonly height: number;
  /** The parts of each material, from left to right. */
  readonly parts: readonly BarPart[];
  readonly names: readonly BarRow[];
  /** The subject's share, at the right end of each bar. */
  readonly shares: readonly BarRow[];
  readonly others: readonly BarRow[];
  readonly headings: readonly (PlacedRow & { readonly isBold: boolean })[];
  readonly unpublished: readonly PlacedRow[];
  readonly captions: readonly PlacedRow[];
}

/** The links of a material: the subject's first, then by size, other countries last. */
function partsOf({ subject, drawn: { links } }: ImportFlows, { id }: MaterialNode): DrawnLink[] {
  const rank = ({ source }: DrawnLink): number => (source === subject ? 0 : source === 'OTH' ? 2 : 1);
  return links.filter(({ target }) => target === id).sort((a, b) => rank(a) - rank(b) || b.value - a.value);
}

const othersText = (flows: ImportFlows, material: MaterialNode, locale: Locale): string =>
  partsOf(flows, material)
    .filter(({ source }) => source !== flows.subject)
    .map(({ source, share }) =>
      // A name and its share stay on one line.
      beside(countryOf(source, flows, locale).name, formatShare(locale, share)).replace(/ (?=\S+$)/u, '\u{a0}'),
    )
    .join(pageMessages(locale).separator);

export function layOutBars(flows: ImportFlows, locale: Locale, width: number): BarsLayout {
  const { materials } = flows;
  const inner = width - 2 * MARGIN;
  const right = width - MARGIN;
  const parts: BarPart[] = [];
  const names: BarRow[] = [];
  const shares: BarRow[] = [];
  const others: BarRow[] = [];
  const whole = (each: Locale): string[] => wholeLines(flows, inner, each);
  const headings: { x: number; y: number; text: readonly string[]; isBold: boolean }[] = [
    { x: MARGIN, y: 15, text: whole(locale), isBold: false },
  ];
  let y = 19 + widestOverLocales((each) => whole(each).length) * LABEL_LINE;
  for (const group of GROUPS) {
    const members = materials.filter((material) => material.group === group);
    if (!members.length) continue;
    if (group !== 'all' && (group !== 'single' || members.length < materials.length)) {
      const type = headingType(group);
      const linesIn = (each: Locale): string[] =>
        wrapText(groupHeading(group, flows, each), inner, { ...type, locale: each });
      y += GAP.heading;
      headings.push({ x: MARGIN, y, text: linesIn(locale), isBold: type.bold });
      y += widestOverLocales((each) => linesIn(each).length) * LABEL_LINE + 3;
    }
    for (const material of members) {
      const { id } = material;
      const shareIn = (each: Locale): string =>
        truncateText(shareText(material, flows, each), inner * MOST_OF_SHARE, { bold: true });
      const shareSpace = widestOverLocales((each) => textWidth(shareIn(each), { bold: true }));
      const nameIn = (each: Locale): string[] =>
        wrapText(markedName(material, flows, each), inner - shareSpace - 8, { ...NAME, locale: each });
      const othersIn = (each: Locale): string[] => {
        const text = othersText(flows, material, each);
        return text ? clampText(text, inner, MOST_LINES, { locale: each }) : [];
      };
      names.push({ id, material: id, x: MARGIN, y, text: nameIn(locale) });
      y += (widestOverLocales((each) => nameIn(each).length) - 1) * LABEL_LINE;
      shares.push({ material: id, x: right, y, text: shareIn(locale) });
      y += GAP.bar;
      const y2 = y + (material.group === 'all' || isFew(materials.length) ? HEIGHT.all : HEIGHT.one);
      let sum = 0;
      for (const link of partsOf(flows, material)) {
        parts.push({ id: shapeIds(link), material: id, from: sum, to: sum + link.value, y, y2, link });
        sum += link.value;
      }
      y = y2;
      const lines = widestOverLocales((each) => othersIn(each).length);
      if (lines) others.push({ material: id, x: MARGIN, y: y + LABEL_LINE - 1, text: othersIn(locale) });
      y += lines * LABEL_LINE + GAP.materials + 10;
    }
  }
  const foot = placeFoot(flows, locale, width, y + 8);
  return {
    kind: 'bars',
    height: Math.ceil(foot.captions.length ? foot.y - 6 : y - 12),
    parts,
    names,
    shares,
    others,
    headings,
    unpublished: foot.unpublished,
    captions: foot.captions,
  };
}
