import { LOCALES, type ByLocale } from '../../../src/core/i18n/locale.ts';
import type { TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import {
  ACTORS,
  KINDS,
  type Actor,
  type TimelineEvent,
} from '../../../src/figures/export-control-timeline/rows/events.ts';

const DAY = 86_400_000;

/** Custom data: an event on each of the days, as one of the actors in turn. */
export const batchOn = (days: readonly string[], actors: readonly Actor[] = ACTORS): TimelineData => ({
  events: days.map((date, index): TimelineEvent => ({
    id: `event-${String(index)}`,
    date,
    endDate: null,
    prolongs: null,
    actor: actors[index % actors.length]!,
    kind: KINDS[index % KINDS.length]!,
    tier: 'core',
    inArticle: false,
    title: Object.fromEntries(
      LOCALES.map((locale) => [locale, `Title ${String(index)} in ${locale}`]),
    ) as ByLocale<string>,
    flag: 'sourced',
    sources: ['general'],
  })),
  descriptions: [],
  elements: [],
  notes: [],
  corrections: [],
  sources: {},
  checkedTo: '2026-11-22',
  isEdition: false,
  labels: {},
  settings: { subject: null, material: null, unit: null, importer: null },
});

/** So many days between two, scattered and neither in order nor evenly. */
export function scattered(count: number, from = '2015-01-01', to = '2024-12-31'): string[] {
  const first = Date.parse(from);
  const days = (Date.parse(to) - first) / DAY + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + Math.floor(((index * 0.618) % 1) ** 2 * days) * DAY).toISOString().slice(0, 10),
  );
}
