import type { TimelineSmallMessages } from './messages.ts';

export default {
  order: (first, second) => `${first}の輸出規制、${second}より先`,
  tally: '主体別の出来事の数',
} satisfies TimelineSmallMessages;
