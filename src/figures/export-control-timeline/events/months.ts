/** Months as whole numbers, counted since the year 0. */

/** The month of a YYYY-MM or YYYY-MM-DD; the first of a YYYY. */
export const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + (Number(iso.slice(5, 7)) || 1) - 1;

/** A month as YYYY-MM. */
export const isoMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
