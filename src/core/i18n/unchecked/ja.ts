import type { UncheckedMessages } from './messages.ts';

export default {
  more: (issues, rows) =>
    `ほかにも誤りがあるかもしれません。最初の${issues}件を示しました。残りの${rows}行は最後まで確かめていません。`,
} satisfies UncheckedMessages;
