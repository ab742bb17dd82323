import { oneOf, text } from './options.ts';
import { THEMES } from './theme.ts';

/** The options that all figures share, besides `lang`, `view` and the boolean ones. */
export const commonOptions = {
  theme: oneOf('theme', THEMES),
  rendering: oneOf('rendering', ['auto', 'static', 'live']),
  // An empty address is an error, because the page means rows of a file.
  src: text('src', ''),
  sourceName: text('source-name'),
  sourceUrl: text('source-url'),
  highlight: text('highlight'),
  heading: text('heading'),
  subheading: text('subheading'),
  credit: text('credit'),
  alt: text('alt'),
  headingLevel: oneOf('heading-level', ['auto', 'none', '2', '3', '4', '5', '6']),
  // Without a value, the address is known.
  checkUpdates: text('check-updates', ''),
};

/** Boolean attributes, each of which hides a part. */
export const hidingAttributes = ['no-title', 'no-tabs', 'no-controls', 'no-toolbar'] as const;
