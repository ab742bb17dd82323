import { oneOf, wholeNumber, type OptionDefinition } from './options.ts';
import { THEMES } from './theme.ts';

const text = (attribute: string): OptionDefinition<string | null> => ({
  attribute,
  default: null,
  // Content systems write empty attributes; they replace nothing.
  parse: (value) => value.trim() || null,
  type: { kind: 'text' },
});

/** The options that every figure has, besides `lang`, `view` and those that are just there or not. */
export const commonOptions = {
  theme: oneOf('theme', THEMES),
  rendering: oneOf('rendering', ['auto', 'static', 'live']),
  src: text('src'),
  highlight: text('highlight'),
  heading: text('heading'),
  subheading: text('subheading'),
  credit: text('credit'),
  alt: text('alt'),
  headingLevel: wholeNumber('heading-level', 2, 6),
};

/** Attributes that are there or not: each hides something. */
export const hidingAttributes = ['no-title', 'no-tabs', 'no-controls', 'no-toolbar'] as const;
