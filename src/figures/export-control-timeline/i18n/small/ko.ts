import type { TimelineSmallMessages } from './messages.ts';

export default {
  order: (first, second) => `${first} 수출 통제, ${second}보다 먼저`,
  tally: '주체별 사건 수',
} satisfies TimelineSmallMessages;
