import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `图表已切换${title ? `：${title}` : ''}`,
  previous: '上一步',
  next: '下一步',
  step: (number, count, heading) => `第 ${String(number)} 步，共 ${String(count)} 步${heading ? `：${heading}` : ''}`,
} satisfies StepsMessages;
