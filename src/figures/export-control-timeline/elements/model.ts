import { min } from 'd3-array';
import { ELEMENTS } from '../../../core/i18n/names.ts';
import { PAGE_SOURCE } from '../../../core/data/row-schema.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import type { TimelineData } from '../dataset.ts';

/** Under licence, announced but suspended before taking effect, or never listed; in the order of the groups. */
const STATUSES = ['licensed', 'suspended', 'unlisted'] as const;
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
}

const statusOf = ({ controlledFrom, suspended }: ListedElement): Status =>
  controlledFrom ? 'licensed' : suspended ? 'suspended' : 'unlisted';

export function groupElements({ elements, asOf }: Pick<TimelineData, 'elements' | 'asOf'>): ElementGroups {
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
  };
}

/** Elements of one status. */
export const elementsOf = ({ groups }: ElementGroups, status: Status): readonly ListedElement[] =>
  groups.find((group) => group.status === status)?.elements ?? [];

/** Whether these are the bundled rows: notes on the record do not apply to custom data. */
export const isRecord = ({ groups }: ElementGroups): boolean =>
  !groups.some(({ elements }) => elements.some(({ sources }) => sources.includes(PAGE_SOURCE)));

/** Whether the announced end of the suspension is past, so that the current status is unknown. */
export const isUnknownNow = ({ suspended }: ListedElement, asOf: string): boolean =>
  suspended !== null && suspended.until < asOf;

/** The earlier of two days: nothing is drawn beyond the last day that the rows cover. */
export const notPast = (day: string, asOf: string): string => (day < asOf ? day : asOf);
