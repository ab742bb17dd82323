import { expiryOf, stateFacts } from '../../../core/data/state-text.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatDate } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { groupsOf, inLines, type ItemSet } from '../../../core/figure/items.ts';
import { materialLabel } from '../../../core/i18n/label.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import { datesIn } from './headings.ts';
import { isClassed, isMagnetMetal, symbolOf, termOf, yearOfLists, type ElementGroups } from './model.ts';
import { elementsMessages } from '../i18n/elements.ts';

/** The status of an element in the announcements. */
function controlFacts(element: ListedElement, groups: ElementGroups, locale: Locale): string[] {
  const messages = elementsMessages(locale);
  const { controlledFrom, suspended } = element;
  const term = termOf(element);
  if (controlledFrom) return [messages.fact.licensed(formatDate(locale, controlledFrom))];
  if (!suspended || !term) return [messages.unlisted(yearOfLists(groups))];
  return [
    messages.fact.announced(formatDate(locale, suspended.announced)),
    messages.fact.suspended(formatDate(locale, suspended.on)),
    ...stateFacts(term, suspended.statedFlag, groups.checkedTo, locale),
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
      elements.map((element) => {
        const term = termOf(element);
        const expiry = term && expiryOf(term, groups.checkedTo, locale);
        return {
          id: element.symbol,
          title: materialLabel(element.symbol, locale, groups.labels),
          facts: [
            ...controlFacts(element, groups, locale),
            ...(symbolOf(element.symbol) ? [element.symbol] : []),
            ...(isMagnetMetal(element, groups) ? [messages.magnetMetal] : []),
            ...(isClassed(groups) ? [classFact(element)] : []),
            ...(element.flag === 'sourced' ? [] : [flagLabel(element.flag, locale)]),
          ],
          ...(expiry && { expiry }),
          also: [status],
          row: row++,
        };
      }),
    ),
  );
  const dates = datesIn(groups, locale);
  const counts = groups.groups.map(({ status, elements }) => [status, elements.length] as const);
  return {
    items,
    groups: groupsOf(
      groups.groups.map(({ elements }) => elements),
      counts.map(([status, count]) => messages.group[status](count, dates)),
    ),
    chart: counts.length ? messages.chart(counts, dates) : messages.emptyChart,
  };
}
