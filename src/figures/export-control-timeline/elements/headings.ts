import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatDate, formatDay } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { wrapText } from '../../../core/drawing/text.ts';
import { countryLabel, materialLabel } from '../../../core/i18n/label.ts';
import { materialName } from '../../../core/i18n/material.ts';
import {
  hasMagnetMetals,
  isOver,
  isRareEarths,
  symbolOf,
  yearOfLists,
  type ElementGroup,
  type ElementGroups,
} from './model.ts';
import { elementsMessages, type GroupDates } from '../i18n/elements.ts';

export const HEADING_STYLE = { size: 14, bold: true };
export const HEADING_LINE = { heading: 20, detail: 16 } as const;

/** Maximum number of materials that a subtitle names. */
const MAX_NAMED = 4;

/** Names of the materials for a list within a sentence; none if they are many. */
function fewNames({ groups, labels }: ElementGroups, locale: Locale): string[] {
  const ids = groups.flatMap(({ elements }) => elements.map(({ symbol }) => symbol));
  if (ids.length > MAX_NAMED) return [];
  return ids.map((id, index) => {
    const name = materialLabel(id, locale, labels);
    return locale === 'en' && index && name === materialName(id, locale) ? name.toLowerCase() : name;
  });
}

/** What the messages say of the groups: their dates, who requires licences, and of what, in a language. */
export function datesIn(groups: ElementGroups, locale: Locale): GroupDates {
  const dated = (iso: string): string => (iso ? formatDate(locale, iso) : '');
  const { from, announced, suspended, until, stated, statedFlag, checkedTo, differ, subject, material } = groups;
  const { isEdition, labels } = groups;
  // One sentence can't give several dates: they are in the table and in the picture.
  const common = (iso: string): string => (differ.suspended ? '' : dated(iso));
  const year = yearOfLists(groups);
  // The year is said once.
  const isSameYear = suspended !== '' && suspended.slice(0, 4) === announced.slice(0, 4);
  return {
    from: dated(from),
    isStaggered: differ.licensed,
    announced: common(announced),
    suspended: isSameYear && !differ.suspended ? formatDay(locale, suspended) : common(suspended),
    until: common(until),
    stated: common(stated),
    statedFlag: flagLabel(statedFlag, locale),
    year,
    lists: year === null ? [] : [from, announced].map((iso) => formatDay(locale, iso)),
    checkedTo: dated(checkedTo),
    isEdition,
    isOver: isOver(groups),
    hasMagnetMetals: hasMagnetMetals(groups),
    who: subject === null ? '' : countryLabel(subject, locale, labels),
    what: material === null || isRareEarths(groups) ? '' : materialLabel(material, locale, labels),
    names: material === null ? fewNames(groups, locale) : [],
    isRareEarths: isRareEarths(groups),
    isElements: groups.groups.every(({ elements }) => elements.every(({ symbol }) => symbolOf(symbol))),
  };
}

export interface PlacedHeading {
  readonly heading: { readonly y: number; readonly lines: readonly string[] };
  readonly detail: { readonly y: number; readonly lines: readonly string[] };
  readonly bottom: number;
}

const linesOf = (
  { status, elements }: ElementGroup,
  groups: ElementGroups,
  locale: Locale,
  availableWidth: number,
): readonly [heading: string[], detail: string[]] => {
  const messages = elementsMessages(locale);
  const dates = datesIn(groups, locale);
  const detail = messages.detail[status](dates);
  return [
    wrapText(messages.heading[status](elements.length, dates), availableWidth, { ...HEADING_STYLE, locale }),
    detail ? wrapText(detail, availableWidth, { locale }) : [],
  ];
};

/**
 * Places a group's heading below `top`, in the space that the longest language needs: what a shorter one leaves is above
 * the heading, not between it and its tiles.
 */
export function placeHeading(
  group: ElementGroup,
  groups: ElementGroups,
  locale: Locale,
  top: number,
  availableWidth: number,
): PlacedHeading {
  const heightIn = (each: Locale): number => {
    const [heading, detail] = linesOf(group, groups, each, availableWidth);
    return heading.length * HEADING_LINE.heading + detail.length * HEADING_LINE.detail;
  };
  const bottom = top + widestOverLocales(heightIn);
  const start = bottom - heightIn(locale);
  const [heading, detail] = linesOf(group, groups, locale, availableWidth);
  return {
    heading: { y: start + 16, lines: heading },
    detail: { y: start + 14 + heading.length * HEADING_LINE.heading, lines: detail },
    bottom: bottom + 6,
  };
}
