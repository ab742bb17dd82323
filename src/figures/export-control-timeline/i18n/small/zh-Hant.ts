import type { TimelineSmallMessages } from './messages.ts';

export default {
  order: (first, second) => `${first}出口管制早於${second}`,
  tally: '各方事件數',
} satisfies TimelineSmallMessages;
