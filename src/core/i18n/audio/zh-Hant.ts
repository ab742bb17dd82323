import type { AudioMessages } from './messages.ts';

export default {
  notes: (first, last) => `以音調表示從${first}到${last}的數值，音越高，數值越大。`,
} satisfies AudioMessages;
