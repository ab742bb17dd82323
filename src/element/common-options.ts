import { oneOf, wholeNumber, type OptionDefinition } from '../core/options.ts';

const text = (attribute: string): OptionDefinition<string | null> => ({
  attribute,
  default: null,
  parse: (value) => value,
  expected: 'a text',
});

const flag = (attribute: string): OptionDefinition<boolean> => ({
  attribute,
  default: false,
  parse: (value) => value !== 'false',
  expected: 'present or absent',
});

/** The options that every figure has, besides `lang` and `view`. */
export const commonOptions = {
  theme: oneOf('theme', ['auto', 'light', 'dark']),
  rendering: oneOf('rendering', ['auto', 'static', 'live']),
  highlight: text('highlight'),
  heading: text('heading'),
  subheading: text('subheading'),
  credit: text('credit'),
  alt: text('alt'),
  headingLevel: wholeNumber('heading-level', 2, 6),
  noTitle: flag('no-title'),
  noTabs: flag('no-tabs'),
  noToolbar: flag('no-toolbar'),
};
