/** How certain a value is. Every flag except `sourced` is shown to the reader. */
export const FLAGS = ['sourced', 'derived', 'second-hand', 'from-memory', 'disputed', 'not-verified'] as const;
export type Flag = (typeof FLAGS)[number];

const FIRM: readonly Flag[] = ['sourced', 'derived', 'second-hand'];

/** Whether a headline may rest on a value with this flag. */
export const isFirm = (flag: Flag): boolean => FIRM.includes(flag);
