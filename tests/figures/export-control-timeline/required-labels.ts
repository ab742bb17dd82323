import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatDate, formatDay, formatDayRange } from '../../../src/core/i18n/format.ts';
import type { Locale } from '../../../src/core/i18n/locale.ts';
import { materialLabel } from '../../../src/core/i18n/label.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { actorLabel, kindLabel } from '../../../src/figures/export-control-timeline/events/labels.ts';
import { elementsMessages } from '../../../src/figures/export-control-timeline/i18n/elements.ts';
import { eventsMessages } from '../../../src/figures/export-control-timeline/i18n/events.ts';
import { readTables } from '../../../src/node/datasets.ts';

const { events, elements, checkedTo } = parseTimelineData(readTables(exportControlTimeline.datasets));

const BESIDE = ['2025-reciprocal', '2025-geneva', '2025-15pct'];
const shown = events.filter(({ id, inArticle }) => inArticle || BESIDE.includes(id));

/** Date, actor and title of every event in scope, and a key of the shapes. */
function eventLabels(locale: Locale): string[] {
  const messages = eventsMessages(locale);
  return shown
    .flatMap(({ title, date, endDate, kind, actor }) => [
      title[locale],
      kind === 'negotiation' && endDate ? formatDayRange(locale, date, endDate) : formatDay(locale, date),
      // In columns the headings name China and the United States.
      locale === 'en' && actor === 'us' ? 'U' : actorLabel(actor, locale, {}),
      kindLabel(kind, locale, {}),
    ])
    .concat(messages.days(5), '2022', '2023', '2024', '2025');
}

/** Seventeen symbols and names, and three headings, and the dates below them. */
function elementLabels(locale: Locale): string[] {
  const messages = elementsMessages(locale);
  const dates = {
    from: formatDate(locale, '2025-04-04'),
    announced: formatDate(locale, '2025-10-09'),
    suspended: formatDay(locale, '2025-11-07'),
    until: formatDate(locale, '2026-11-10'),
    stated: formatDate(locale, '2027-01-10'),
    statedFlag: flagLabel('second-hand', locale),
    year: '2025',
    checkedTo: formatDate(locale, checkedTo),
    isStaggered: false,
    isEdition: true,
    isOver: false,
    hasMagnetMetals: true,
    lists: [formatDay(locale, '2025-04-04'), formatDay(locale, '2025-10-09')],
    who: '',
    what: '',
    names: [],
    isRareEarths: true,
    isElements: true,
  };
  return [
    // The longest name is divided on a phone.
    ...elements.flatMap(({ symbol }) => [symbol, ...materialLabel(symbol, locale, {}).split(/(?<=^Praseo)/u)]),
    messages.heading.licensed(7, dates),
    messages.heading.suspended(5, dates),
    messages.heading.unlisted(5, dates),
    messages.detail.licensed(dates),
    messages.detail.suspended(dates),
    messages.detail.unlisted(dates),
  ];
}

/** Labels that every picture of a view shows, whatever its width. */
export const requiredLabels: Readonly<Record<string, (locale: Locale) => readonly string[]>> = {
  events: eventLabels,
  elements: elementLabels,
};
