import type { UncheckedMessages } from './messages.ts';

export default {
  more: (issues, rows) =>
    `오류가 더 있을 수 있습니다. 처음 ${issues}건을 표시했으며, 나머지 ${rows}행은 끝까지 확인하지 않았습니다.`,
} satisfies UncheckedMessages;
