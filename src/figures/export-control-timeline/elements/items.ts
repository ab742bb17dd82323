import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatDate, formatIso } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inLines, type ItemSet } from '../../../core/figure/items.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import { isUnknownNow, type ElementGroups, type Status } from './model.ts';
import { elementsMessages } from '../i18n/elements.ts';

/** The status of an element in the announcements. */
function controlFacts(element: ListedElement, status: Status, asOf: string, locale: Locale): string[] {
  const { fact, status: statusLabels } = elementsMessages(locale);
  const { controlledFrom, suspended } = element;
  if (controlledFrom) return [fact.licensed(formatDate(locale, controlledFrom))];
  if (!suspended) return [statusLabels[status]];
  return [
    fact.announced(formatDate(locale, suspended.announced)),
    fact.suspended(formatIso(locale, `${suspended.on}/${suspended.until}`)),
    ...(isUnknownNow(element, asOf) ? [fact.unknown(formatDate(locale, asOf))] : []),
  ];
}

/** An item for each element, in a line for each group. */
export function elementItems(groups: ElementGroups, locale: Locale): ItemSet {
  const messages = elementsMessages(locale);
  const classFact = ({ usgsClass, classFlag }: ListedElement): string =>
    messages.classed(messages.usgsClass[usgsClass], classFlag === 'sourced' ? '' : flagLabel(classFlag, locale));
  let row = 0;
  const items = inLines(
    groups.groups.map(({ status, elements }) =>
      elements.map((element) => ({
        id: element.symbol,
        title: namesIn(locale).elements[element.symbol],
        facts: [
          element.symbol,
          ...controlFacts(element, status, groups.asOf, locale),
          classFact(element),
          ...(element.flag === 'sourced' ? [] : [flagLabel(element.flag, locale)]),
        ],
        row: row++,
      })),
    ),
  );
  return { items };
}
