import type { UncheckedMessages } from './messages.ts';

export default {
  more: (issues, rows) => `可能还有其他错误：以上是最先发现的${issues}处，其余${rows}行未检查完毕。`,
} satisfies UncheckedMessages;
