import { min } from 'd3-array';
import { ELEMENTS } from '../../../core/i18n/names.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import type { TimelineData } from '../dataset.ts';

/** Under licence, announced but suspended before taking effect, or never listed; in the order of the groups. */
export const STATUSES = ['licensed', 'suspended', 'unlisted'] as const;
export type Status = (typeof STATUSES)[number];

export interface ElementGroup {
  readonly status: Status;
  /** By atomic number. */
  readonly elements: readonly ListedElement[];
}

/** The groups and their dates as YYYY-MM-DD: the earliest if rows differ, empty if there is none. */
export interface ElementGroups {
  readonly groups: readonly ElementGroup[];
  readonly from: string;
  readonly announced: string;
  readonly suspended: string;
  readonly until: string;
  /** Nothing is drawn beyond this day. */
  readonly asOf: string;
  /** Caveats of the elements. */
  readonly notes: readonly Note[];
}

const statusOf = ({ controlledFrom, suspended }: ListedElement): Status =>
  controlledFrom ? 'licensed' : suspended ? 'suspended' : 'unlisted';

export function groupElements({
  elements,
  asOf,
  notes,
}: Pick<TimelineData, 'elements' | 'asOf' | 'notes'>): ElementGroups {
  const ordered = ELEMENTS.flatMap((symbol) => elements.find((element) => element.symbol === symbol) ?? []);
  const earliest = (read: (element: ListedElement) => string | null | undefined): string => min(ordered, read) ?? '';
  return {
    groups: STATUSES.map((status) => ({
      status,
      elements: ordered.filter((each) => statusOf(each) === status),
    })).filter((group) => group.elements.length > 0),
    from: earliest(({ controlledFrom }) => controlledFrom),
    announced: earliest(({ suspended }) => suspended?.announced),
    suspended: earliest(({ suspended }) => suspended?.on),
    until: earliest(({ suspended }) => suspended?.until),
    asOf,
    notes: notesOn(notes, 'elements', {
      source: ordered.flatMap(({ sources }) => sources),
      item: ordered.map(({ symbol }) => symbol),
    }),
  };
}

/** Elements of one status. */
export const elementsOf = ({ groups }: ElementGroups, status: Status): readonly ListedElement[] =>
  groups.find((group) => group.status === status)?.elements ?? [];

/** The year of all announcements; null if they are from several years, or no row gives a day. */
export function announcementYear({ groups }: ElementGroups): string | null {
  const days = groups.flatMap(({ elements }) =>
    elements.flatMap(({ controlledFrom, suspended }) => controlledFrom ?? suspended?.announced ?? []),
  );
  const [year, ...others] = new Set(days.map((day) => day.slice(0, 4)));
  return year !== undefined && !others.length ? year : null;
}

/** The elements that the article calls heavy. */
export const heavyInArticle = ({ groups }: ElementGroups): readonly ListedElement[] =>
  groups.flatMap(({ elements }) => elements.filter(({ articleClass }) => articleClass === 'heavy'));

/** Whether the announced end of the suspension is past, so that the current status is unknown. */
export const isUnknownNow = ({ suspended }: ListedElement, asOf: string): boolean =>
  suspended !== null && suspended.until < asOf;

/** The earlier of two days: nothing is drawn beyond the last day that the rows cover. */
export const notPast = (day: string, asOf: string): string => (day < asOf ? day : asOf);
