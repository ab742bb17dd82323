import type { ListedElement } from '../../../../core/data/rows/elements.ts';
import type { Status } from '../../elements/model.ts';

type Counts = Readonly<Record<Status, number>>;

/** Dates of the groups, formatted; empty if a group has none, or several. */
export interface GroupDates {
  /** The first licence. */
  readonly from: string;
  /** Whether the licences are of several days. */
  readonly isStaggered: boolean;
  readonly announced: string;
  /** Without the year if that is the year of the announcement. */
  readonly suspended: string;
  readonly until: string;
  /** Later end of the suspension that was stated without a legal text, and how certain that is. */
  readonly stated: string;
  readonly statedFlag: string;
  /** The year of the two lists; null if there are not two of one year. */
  readonly year: string | null;
  /** Day and month of the two lists; none if there are not two of one year. */
  readonly lists: readonly string[];
  readonly checkedTo: string;
  /** Whether somebody checked the rows to that day; otherwise it is the last date in them. */
  readonly isEdition: boolean;
  /** Whether the last known day of the suspension is past. */
  readonly isOver: boolean;
  /** Whether neodymium and praseodymium are in no list, and a source says that they are metals of magnets. */
  readonly hasMagnetMetals: boolean;
  /** Who requires licences; empty if nothing says so. */
  readonly who: string;
  /** What they are together; empty if nothing says so, or if they are rare earths. */
  readonly what: string;
  /** Names of all materials if they are few and have no name together; otherwise empty. */
  readonly names: readonly string[];
  readonly isRareEarths: boolean;
  /** Whether all are chemical elements. */
  readonly isElements: boolean;
}

/** Messages of one language. */
export interface ElementsMessages {
  readonly tab: string;
  /** What is in no list is left out if there are two others. */
  title(counts: Counts, dates: GroupDates): string;
  /** `year`: that of all days on which controls took effect or were announced; null if there are several, or none. */
  subtitle(year: string | null, dates: GroupDates): string;
  summary(counts: Counts, dates: GroupDates): string;
  /** Heading of a group, and the line below it; empty if the heading says it all. */
  readonly heading: Readonly<Record<Status, (count: number, dates: GroupDates) => string>>;
  readonly detail: Readonly<Record<Status, (dates: GroupDates) => string>>;
  /** What a listener hears before the elements of a group. */
  readonly group: Readonly<Record<Status, (count: number, dates: GroupDates) => string>>;
  /** The chart as a sentence; `groups` are one or more, in reading order. */
  chart(groups: readonly (readonly [status: Status, count: number])[], dates: GroupDates): string;
  /** The chart without an element. */
  readonly emptyChart: string;
  /** Said of a metal that the heading of its group names. */
  readonly magnetMetal: string;
  /**
   * How the USGS classes the elements that an article calls heavy: that of July 2025 that the bundled rows are about, or
   * the page's. `heavy` are those that are.
   */
  note(called: number, heavy: readonly string[], isEdition: boolean): string;
  /** What is known after the last known day of a suspension. */
  ended(dates: GroupDates): string;
  readonly status: Readonly<Record<Exclude<Status, 'unlisted'>, string>>;
  /** Of elements that are in no announcement; `year`: that of the two lists, null if there are not two of one year. */
  unlisted(year: string | null): string;
  /** What happened to one element on a day. */
  readonly fact: Readonly<Record<'licensed' | 'announced' | 'suspended', (date: string) => string>>;
  readonly usgsClass: Readonly<Record<ListedElement['usgsClass'], string>>;
  /** The class of one element; `flag` is empty if the class is sourced. */
  classed(usgsClass: string, flag: string): string;
  readonly empty: string;
  readonly column: Readonly<Record<'material' | 'symbol' | 'status' | 'since' | 'suspension' | 'class', string>>;
}
