/** Themes of a figure. `auto`, the default, follows the page; a picture by itself has one of the others. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
