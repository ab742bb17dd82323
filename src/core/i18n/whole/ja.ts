import type { WholeMessages } from './messages.ts';

export default {
  show: '図の全体を表示',
  close: '閉じる',
} satisfies WholeMessages;
