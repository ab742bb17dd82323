import type { SoundMessages } from './messages.ts';

export default {
  listen: 'Listen',
  stop: 'Stop the sound',
  playing: (series) => `Playing: ${series}`,
  stopped: (at) => (at === null ? 'Stopped.' : `Stopped at ${at}.`),
  ended: 'The sound has ended.',
  blocked: 'The browser refused to play sound. Check that sound is allowed for this page, then press Listen again.',
} satisfies SoundMessages;
