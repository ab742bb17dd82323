import type { Token } from '../../../core/drawing/palette.ts';
import type { Actor } from '../rows/events.ts';

/** The three vertical lines of events, from left to right. */
export const TRACKS = ['us', 'middle', 'china'] as const;
export type Track = (typeof TRACKS)[number];

export const TRACK_OF: Readonly<Record<Actor, Track>> = {
  us: 'us',
  china: 'china',
  both: 'middle',
  company: 'middle',
  other: 'middle',
};

export const TRACK_COLOURS: Readonly<Record<Track, Token>> = { us: 'us', middle: 'series-3', china: 'china' };
