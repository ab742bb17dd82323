/** How sure a value is. Everything but `sourced` is told to the reader. */
export const FLAGS = ['sourced', 'derived', 'second-hand', 'from-memory', 'disputed', 'not-verified'] as const;
export type Flag = (typeof FLAGS)[number];
