import type { StepsMessages } from './messages.ts';

export default {
  shown: (step, count, heading) => `图表已变化（共${count}步，第${step}步）：${heading}`,
} satisfies StepsMessages;
