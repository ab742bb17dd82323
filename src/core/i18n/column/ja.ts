import type { ColumnMessages } from './messages.ts';

export default {
  country: '国',
  element: '元素',
  flag: '確度',
  source: '出典',
  year: '年',
} satisfies ColumnMessages;
