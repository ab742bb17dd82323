import { max, min } from 'd3-array';
import { ELEMENTS } from '../../../core/i18n/names.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { listYear } from '../../../core/data/list-year.ts';
import { stateAt, type State, type Term } from '../../../core/data/state.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import type { TimelineData } from '../dataset.ts';

/** Under licence, announced but suspended before taking effect, or in no list; in the order of the groups. */
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
  /** Later end of the suspension that was stated without a legal text. */
  readonly stated: string;
  /** How certain `stated` is. */
  readonly statedFlag: Flag;
  /** Last day of the axis: an end that was set in advance may be later than the day that the rows were checked to. */
  readonly last: string;
  /** Nothing is drawn as known beyond this day. */
  readonly checkedTo: string;
  /** Caveats of the elements. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

const statusOf = ({ controlledFrom, suspended }: ListedElement): Status =>
  controlledFrom ? 'licensed' : suspended ? 'suspended' : 'unlisted';

export function groupElements({
  elements,
  checkedTo,
  notes,
  corrections,
}: Pick<TimelineData, 'elements' | 'checkedTo' | 'notes' | 'corrections'>): ElementGroups {
  const ordered = ELEMENTS.flatMap((symbol) => elements.find((element) => element.symbol === symbol) ?? []);
  const earliest = (read: (element: ListedElement) => string | null | undefined): string => min(ordered, read) ?? '';
  const until = earliest(({ suspended }) => suspended?.until);
  const stated = earliest(({ suspended }) => suspended?.statedUntil);
  return {
    groups: STATUSES.map((status) => ({
      status,
      elements: ordered.filter((each) => statusOf(each) === status),
    })).filter((group) => group.elements.length > 0),
    from: earliest(({ controlledFrom }) => controlledFrom),
    announced: earliest(({ suspended }) => suspended?.announced),
    suspended: earliest(({ suspended }) => suspended?.on),
    until,
    stated,
    statedFlag: ordered.find(({ suspended }) => suspended?.statedUntil)?.suspended?.statedFlag ?? 'sourced',
    last: max([checkedTo, until, stated]) ?? checkedTo,
    checkedTo,
    corrections,
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

/** The year of the two lists, in neither of which the other elements are; null if there are not two of one year. */
export const yearOfLists = (groups: ElementGroups): string | null =>
  listYear({
    licensed: elementsOf(groups, 'licensed').flatMap(({ controlledFrom }) => controlledFrom ?? []),
    suspended: elementsOf(groups, 'suspended').flatMap(({ suspended }) => suspended?.announced ?? []),
  });

/** The elements that the article calls heavy. */
export const heavyInArticle = ({ groups }: ElementGroups): readonly ListedElement[] =>
  groups.flatMap(({ elements }) => elements.filter(({ articleClass }) => articleClass === 'heavy'));

/** The licence requirement or the suspension of an element; null if it is in no list. */
export function termOf({ controlledFrom, suspended }: ListedElement): Term | null {
  if (suspended) return { kind: 'pause', until: suspended.until, statedUntil: suspended.statedUntil };
  return controlledFrom ? { kind: 'measure', until: null, statedUntil: null } : null;
}

/** The state of an element's term on the day that the rows were checked to; null if it has none. */
export function stateNow(element: ListedElement, checkedTo: string): State | null {
  const term = termOf(element);
  return term && stateAt(term, checkedTo);
}

/** Whether no legal text says what follows the end of an element's suspension that is drawn. */
export const isOpenEnded = (element: ListedElement, checkedTo: string): boolean =>
  element.suspended?.statedUntil != null || stateNow(element, checkedTo) === 'pause-ended';

/** The earlier of two days: nothing is drawn beyond the last day of the axis. */
export const notPast = (day: string, last: string): string => (day < last ? day : last);
