/** Days of the announcements that put elements under licence, and of those that were suspended before that. */
export interface AnnouncementDays {
  readonly licensed: readonly string[];
  readonly suspended: readonly string[];
}

/**
 * The year of two lists, so that an element may be said to be in neither; null unless the rows have one list in force and
 * one that was suspended, both of that year.
 */
export function listYear({ licensed, suspended }: AnnouncementDays): string | null {
  const lists = [...new Set(licensed), ...new Set(suspended)];
  const [year, ...others] = new Set(lists.map((day) => day.slice(0, 4)));
  return year !== undefined && !others.length && lists.length === 2 && licensed.length && suspended.length
    ? year
    : null;
}
