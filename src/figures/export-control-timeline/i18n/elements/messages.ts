import type { ListedElement } from '../../../../core/data/rows/elements.ts';
import type { Status } from '../../elements/model.ts';

type Counts = Readonly<Record<Status, number>>;

/** Dates of the groups, formatted; empty if a group has none. */
export interface GroupDates {
  readonly from: string;
  readonly announced: string;
  readonly suspended: string;
  readonly until: string;
  readonly asOf: string;
}

/** Messages of one language. */
export interface ElementsMessages {
  readonly tab: string;
  title(counts: Counts): string;
  /** `year`: that of all announcements. */
  subtitle(year: string): string;
  /** For announcements of several years, or without days. */
  readonly plainSubtitle: string;
  summary(counts: Counts, dates: GroupDates): string;
  /** Heading of a group, and the line below it. */
  readonly heading: Readonly<Record<Status, (count: number, dates: GroupDates) => string>>;
  readonly detail: Readonly<Record<Status, (dates: GroupDates) => string>>;
  /** How the USGS classes the elements that the article calls heavy; `heavy` are those that are. */
  note(called: number, heavy: readonly string[]): string;
  /** What is known after the announced end of a suspension. */
  ended(dates: GroupDates): string;
  readonly status: Readonly<Record<Status, string>>;
  /** What happened to one element, on a day or over a span of days; `unknown` if its suspension has ended. */
  readonly fact: Readonly<Record<'licensed' | 'announced' | 'suspended' | 'unknown', (date: string) => string>>;
  readonly usgsClass: Readonly<Record<ListedElement['usgsClass'], string>>;
  /** The class of one element; `flag` is empty if the class is sourced. */
  classed(usgsClass: string, flag: string): string;
  readonly empty: string;
  readonly column: Readonly<Record<'symbol' | 'status' | 'since' | 'suspension' | 'class', string>>;
}
