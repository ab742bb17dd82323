const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** A day after every end date: for the space that a figure needs whenever it is read. */
export const LAST_DAY = '9999-12-31';

/** The calendar day of a moment as YYYY-MM-DD, in the time zone of the machine. */
export const dayOf = (moment: Date): string =>
  [String(moment.getFullYear()), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
