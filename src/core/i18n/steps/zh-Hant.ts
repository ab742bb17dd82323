import type { StepsMessages } from './messages.ts';

export default {
  shown: (step, count, heading) => `圖表已變化（共${count}步，第${step}步）：${heading}`,
} satisfies StepsMessages;
