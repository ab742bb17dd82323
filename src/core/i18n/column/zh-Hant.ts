import type { ColumnMessages } from './messages.ts';

export default {
  country: '國家',
  element: '元素',
  flag: '查證情況',
  source: '來源',
  year: '年份',
} satisfies ColumnMessages;
