import type { WholeMessages } from './messages.ts';

export default {
  show: '查看完整圖表',
  close: '關閉',
} satisfies WholeMessages;
