import { countries } from './countries/view.ts';
import { stages } from './stages/view.ts';
import { trend } from './trend/view.ts';
import { shareOptions } from './options.ts';

/** What the figure draws parsed rows with. Reading rows is in `figure.ts`, since bundled rows are sent parsed. */
export const drawing = {
  tag: 'rare-earth-share',
  views: [stages, trend, countries],
  options: shareOptions,
} as const;
