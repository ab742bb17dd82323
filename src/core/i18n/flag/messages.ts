import type { Flag } from '../../data/flag.ts';

/** Messages of one language. */
export type FlagMessages = Readonly<Record<Flag, string>>;
