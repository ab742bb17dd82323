import type { WholeMessages } from './messages.ts';

export default {
  show: '전체 도표 보기',
  close: '닫기',
} satisfies WholeMessages;
