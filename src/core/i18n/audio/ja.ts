import type { AudioMessages } from './messages.ts';

export default {
  notes: (first, last) => `${first}から${last}までの値を音で示す。音が高いほど値が大きい。`,
} satisfies AudioMessages;
