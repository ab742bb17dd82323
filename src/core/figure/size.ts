import { oneOf } from './options.ts';

/** Sizes of a figure; the first is the default. */
export const SIZES = ['full', 'small'] as const;
export type Size = (typeof SIZES)[number];

/** The attribute, which the stylesheets read: no script of the first picture does. */
export const sizeOption = oneOf('size', SIZES);
