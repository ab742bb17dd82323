import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `图表已切换${title ? `：${title}` : ''}`,
} satisfies StepsMessages;
