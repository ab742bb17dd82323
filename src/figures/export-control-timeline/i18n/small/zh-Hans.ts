import type { TimelineSmallMessages } from './messages.ts';

export default {
  order: (first, second) => `${first}出口管制早于${second}`,
  tally: '各方事件数',
} satisfies TimelineSmallMessages;
