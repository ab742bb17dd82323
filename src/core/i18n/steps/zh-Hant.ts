import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `圖表已切換${title ? `：${title}` : ''}`,
} satisfies StepsMessages;
