import type { AudioMessages } from './messages.ts';

export default {
  notes: (first, last) => `以音调表示从${first}到${last}的数值，音越高，数值越大。`,
} satisfies AudioMessages;
