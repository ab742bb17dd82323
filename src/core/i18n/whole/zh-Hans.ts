import type { WholeMessages } from './messages.ts';

export default {
  show: '查看完整图表',
  close: '关闭',
} satisfies WholeMessages;
