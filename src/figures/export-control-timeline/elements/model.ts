import { min } from 'd3-array';
import { ELEMENTS } from '../../../core/i18n/names.ts';
import type { Flag } from '../../../core/data/flag.ts';
import { listYear } from '../../../core/data/list-year.ts';
import { stateAt, type Term } from '../../../core/data/state.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { ListedElement } from '../../../core/data/rows/elements.ts';
import { DEFAULT_SUBJECT } from '../../../core/figure/subject.ts';
import { countryId } from '../../../core/i18n/country.ts';
import { writtenId, type Labels } from '../../../core/i18n/label.ts';
import { materialId, materialName } from '../../../core/i18n/material.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';

/** Under licence, announced but suspended before taking effect, or in no list; in the order of the groups. */
export const STATUSES = ['licensed', 'suspended', 'unlisted'] as const;
export type Status = (typeof STATUSES)[number];

export interface ElementGroup {
  readonly status: Status;
  /** The rare earths by atomic number, then the others in the order of the rows. */
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
  /** Whether the elements of a group differ in their dates. */
  readonly differ: Readonly<Record<'licensed' | 'suspended', boolean>>;
  /** Nothing is said as known beyond this day. */
  readonly checkedTo: string;
  /** Caveats of the elements. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  /** Who requires licences; null if nothing says so. */
  readonly subject: string | null;
  /** Material that all are: `rare-earths`, or what the page names; null if they have nothing in common. */
  readonly material: string | null;
  /** Names that the rows give. */
  readonly labels: Labels;
  /** Whether the rows are an edition of the bundled ones. */
  readonly isEdition: boolean;
}

/** Symbol of a chemical element; empty for other materials, which have only a name. */
export const symbolOf = (id: string): string =>
  /^[A-Z][a-z]?$/u.test(id) && materialName(id, 'en') !== undefined ? id : '';

const isRareEarth = (id: string): boolean => ELEMENTS.some((symbol) => symbol === id);

const statusOf = ({ controlledFrom, suspended }: ListedElement): Status =>
  controlledFrom ? 'licensed' : suspended ? 'suspended' : 'unlisted';

export function groupElements(
  { elements, checkedTo, isEdition, notes, corrections, labels, settings }: TimelineData,
  options: Pick<TimelineOptions, 'subject' | 'material'>,
): ElementGroups {
  const others = elements.filter(({ symbol }) => !isRareEarth(symbol));
  const ordered = [
    ...ELEMENTS.flatMap((symbol) => elements.find((element) => element.symbol === symbol) ?? []),
    ...others,
  ];
  const daysOf = (read: (element: ListedElement) => string | null | undefined): Set<string> =>
    new Set(ordered.flatMap((element) => read(element) ?? []));
  const licensed = daysOf(({ controlledFrom }) => controlledFrom);
  const announced = daysOf(({ suspended }) => suspended?.announced);
  const suspended = daysOf((element) => element.suspended?.on);
  const ends = daysOf((element) => element.suspended?.until);
  const statedEnds = daysOf((element) => element.suspended?.statedUntil);
  const [from = '', until, stated] = [licensed, ends, statedEnds].map((days) => min(days));
  const asked = options.subject ?? settings.subject;
  const material = options.material ?? settings.material;
  return {
    groups: STATUSES.map((status) => ({
      status,
      elements: ordered.filter((each) => statusOf(each) === status),
    })).filter((group) => group.elements.length > 0),
    from,
    announced: min(announced) ?? '',
    suspended: min(suspended) ?? '',
    until: until ?? '',
    stated: stated ?? '',
    statedFlag: ordered.find((element) => element.suspended?.statedUntil)?.suspended?.statedFlag ?? 'sourced',
    differ: {
      licensed: licensed.size > 1,
      suspended: [announced, suspended, ends, statedEnds].some(({ size }) => size > 1),
    },
    checkedTo,
    corrections,
    notes: notesOn(notes, 'elements', {
      source: ordered.flatMap(({ sources }) => sources),
      item: ordered.map(({ symbol }) => symbol),
    }),
    subject: asked === null ? (isEdition ? DEFAULT_SUBJECT : null) : (countryId(asked) ?? writtenId(asked)),
    material:
      material === null ? (others.length ? null : 'rare-earths') : (materialId(material) ?? writtenId(material)),
    labels,
    isEdition,
  };
}

/** Whether all are rare earths, and nothing calls them otherwise. */
export const isRareEarths = ({ material }: ElementGroups): boolean => material === 'rare-earths';

/** Elements of one status. */
export const elementsOf = ({ groups }: ElementGroups, status: Status): readonly ListedElement[] =>
  groups.find((group) => group.status === status)?.elements ?? [];

/**
 * The year in which the controls took effect or, if suspended, were announced; null if there are several, or no row gives
 * a day. No row gives the day on which a control in force was announced.
 */
export function yearOfControls({ groups }: ElementGroups): string | null {
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

/** Whether the rows say how the USGS classes the elements. Of the bundled ones, some are in neither class. */
export const isClassed = ({ groups }: ElementGroups): boolean =>
  groups.some(({ elements }) => elements.some(({ usgsClass }) => usgsClass !== 'not-classed'));

/** The elements that the article calls heavy. */
export const heavyInArticle = ({ groups }: ElementGroups): readonly ListedElement[] =>
  groups.flatMap(({ elements }) => elements.filter(({ articleClass }) => articleClass === 'heavy'));

/** The licence requirement or the suspension of an element; null if it is in no list. */
export function termOf({ controlledFrom, suspended }: ListedElement): Term | null {
  if (suspended) return { kind: 'pause', until: suspended.until, statedUntil: suspended.statedUntil };
  return controlledFrom ? { kind: 'measure', until: null, statedUntil: null } : null;
}

/** Whether the last known day of a suspension is past. */
export const isOver = (groups: ElementGroups): boolean =>
  elementsOf(groups, 'suspended').some((element) => {
    const term = termOf(element);
    return term !== null && stateAt(term, groups.checkedTo) === 'pause-ended';
  });

/** The metals of the magnets in electric-vehicle motors that both lists leave out; see the notes. */
const MAGNET_METALS = ['Nd', 'Pr'];

/** Whether the bundled rows have both magnet metals in no list. */
export const hasMagnetMetals = (groups: ElementGroups): boolean =>
  groups.isEdition &&
  MAGNET_METALS.every((metal) => elementsOf(groups, 'unlisted').some(({ symbol }) => symbol === metal));

/** Whether the heading names an element among those in no list. */
export const isMagnetMetal = ({ symbol }: ListedElement, groups: ElementGroups): boolean =>
  MAGNET_METALS.includes(symbol) && hasMagnetMetals(groups);
