import type { AudioMessages } from './messages.ts';

export default {
  notes: (first, last) => `The values as tones, from ${first} to ${last}: the higher the tone, the larger the value.`,
} satisfies AudioMessages;
