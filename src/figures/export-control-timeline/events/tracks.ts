import { category, color } from '../../../core/drawing/encoding.ts';
import type { Palette, Token } from '../../../core/drawing/palette.ts';
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

const TRACK_COLOURS: Readonly<Record<Track, Token>> = { us: 'us', middle: 'series-3', china: 'china' };

/** The colour of a row's track. */
export const trackColor = (palette: Palette) =>
  color('track', { domain: TRACKS, range: TRACKS.map((track) => palette[TRACK_COLOURS[track]]) });

/** The position of a row's track, between those of the first and the last. */
export const atTrack = (first: number, last: number) => category('track', { domain: TRACKS, range: [first, last] });
