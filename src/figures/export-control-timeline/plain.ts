/** The views in plain words, for the build only. */
import { assertTrue, plainFrom, type FigurePlainWords, type PlainText } from '../../core/figure/plain-text.ts';
import { flagLabel } from '../../core/i18n/flag.ts';
import { formatDate, formatDay } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { TimelineData } from './dataset.ts';
import { datesIn } from './elements/headings.ts';
import { heavyInArticle, type ElementGroups, type Status } from './elements/model.ts';
import { elements } from './elements/view.ts';
import type { EventsModel } from './events/model.ts';
import { events } from './events/view.ts';
import { plainMessages } from './i18n/plain.ts';
import type { TimelineOptions } from './options.ts';
import type { TimelineEvent } from './rows/events.ts';

function plainEvents(model: EventsModel, locale: Locale): PlainText {
  const { story, sequel } = model;
  assertTrue(story !== null, 'China acted first, then the United States');
  const { order, tariffDays, promised, licencesStay } = story;
  const markOf = ({ flag }: TimelineEvent): string => (flag === 'sourced' ? '' : flagLabel(flag, locale));
  return plainMessages(locale).events({
    days: order.days,
    elements: story.elements,
    licences: formatDate(locale, order.from.date),
    chipRule: formatDay(locale, order.to.date),
    promised: promised === null ? null : formatDay(locale, promised),
    stay: licencesStay,
    tariffDays,
    sequel: sequel && {
      ruling: { day: formatDate(locale, sequel.ruling.date), flag: markOf(sequel.ruling) },
      truce: { day: formatDate(locale, sequel.truce.endDate), flag: markOf(sequel.truce) },
    },
    hasScheduled: model.events.some(({ kind }) => kind === 'scheduled'),
  });
}

function plainElements(model: ElementGroups, locale: Locale): PlainText {
  const { from, announced, suspended: on, until, stated, statedFlag, isOver, year, who } = datesIn(model, locale);
  const count = (status: Status): number => model.groups.find((group) => group.status === status)?.elements.length ?? 0;
  assertTrue(model.isEdition && who !== '' && year !== null && announced !== '', 'the two lists of China');
  const called = heavyInArticle(model);
  return plainMessages(locale).elements({
    licensed: count('licensed'),
    suspended: count('suspended'),
    unlisted: count('unlisted'),
    ...{ from, announced, on, until, stated, statedFlag, isOver },
    called: called.length,
    heavy: called.filter(({ usgsClass }) => usgsClass === 'heavy').map(({ symbol }) => symbol),
  });
}

export const timelinePlainWords: FigurePlainWords<TimelineData, TimelineOptions> = {
  views: { [events.id]: plainFrom(events, plainEvents), [elements.id]: plainFrom(elements, plainElements) },
  terms: () => [],
};
