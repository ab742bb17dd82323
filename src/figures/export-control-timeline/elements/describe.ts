import { columnMessages } from '../../../core/i18n/column.ts';
import type { Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { namesIn } from '../../../core/i18n/names.ts';
import { datesIn } from './headings.ts';
import { elementsOf, isRecord, type ElementGroups } from './model.ts';
import { elementsMessages } from '../i18n/elements.ts';

function tableOf({ groups }: ElementGroups, locale: Locale): Description['table'] {
  const { column, status: statusLabels, usgsClass: classLabels } = elementsMessages(locale);
  return {
    columns: [
      { id: 'element', label: columnMessages(locale).element, kind: 'text' },
      { id: 'symbol', label: column.symbol, kind: 'text' },
      { id: 'status', label: column.status, kind: 'text' },
      { id: 'since', label: column.since, kind: 'date' },
      { id: 'suspension', label: column.suspension, kind: 'date' },
      { id: 'class', label: column.class, kind: 'text' },
      { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
      { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
    ],
    rows: groups.flatMap(({ status, elements }) =>
      elements.map(({ symbol, controlledFrom, suspended, usgsClass, flag, sources }) => [
        namesIn(locale).elements[symbol],
        symbol,
        statusLabels[status],
        controlledFrom ?? suspended?.announced ?? null,
        suspended ? `${suspended.on}/${suspended.until}` : null,
        classLabels[usgsClass],
        flagLabel(flag, locale),
        sources.join(';'),
      ]),
    ),
  };
}

/** Text, notes and table of the elements. */
export function describeElements(groups: ElementGroups, locale: Locale): Description {
  const messages = elementsMessages(locale);
  const dates = datesIn(groups, locale);
  const table = tableOf(groups, locale);
  const licensed = elementsOf(groups, 'licensed');
  const counts = {
    licensed: licensed.length,
    suspended: elementsOf(groups, 'suspended').length,
    unlisted: elementsOf(groups, 'unlisted').length,
  };
  if (!groups.groups.length)
    return { title: messages.tab, subtitle: messages.subtitle, summary: messages.empty, notes: [], table, sources: [] };
  const recorded = isRecord(groups);
  const heavy = licensed.filter(({ usgsClass }) => usgsClass === 'heavy').map(({ symbol }) => symbol);
  return {
    title: messages.title(counts),
    subtitle: recorded ? messages.subtitle : messages.plainSubtitle,
    summary: messages.summary(counts, dates),
    ...(recorded && licensed.length > 0 && { note: messages.note(licensed.length, heavy) }),
    notes: recorded ? messages.notes(dates) : [],
    table,
    sources: [...new Set(groups.groups.flatMap(({ elements }) => elements.flatMap(({ sources }) => sources)))],
  };
}
