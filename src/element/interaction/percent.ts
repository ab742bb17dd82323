/**
 * A length as a part of another. A popover is placed in parts of the window, because px of its styles are others where
 * the page is zoomed.
 */
export const percent = (length: number, whole: number): string => `${(100 * length) / whole}%`;
