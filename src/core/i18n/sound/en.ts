import type { SoundMessages } from './messages.ts';

export default {
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous value',
  next: 'Next value',
  series: 'Series',
  speed: 'Speed',
  sound: 'Sound',
  announce: 'Announce values to screen readers',
  lowest: (note) => `Lowest: ${note}`,
  highest: (note) => `Highest: ${note}`,
  logarithmic: 'The pitch is logarithmic: the same step up always multiplies the value by the same factor.',
  playing: (series) => `Playing: ${series}`,
  paused: (note) => `Paused at ${note}.`,
  ended: 'The sound has ended.',
  blocked:
    'The browser refused to play sound. The slider works without it. To hear the values, check that sound is allowed for this page, then press Play again.',
} satisfies SoundMessages;
