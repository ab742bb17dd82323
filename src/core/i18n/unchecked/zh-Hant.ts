import type { UncheckedMessages } from './messages.ts';

export default {
  more: (issues, rows) => `可能還有其他錯誤：以上是最先發現的${issues}處，其餘${rows}列未檢查完畢。`,
} satisfies UncheckedMessages;
