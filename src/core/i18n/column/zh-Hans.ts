import type { ColumnMessages } from './messages.ts';

export default {
  country: '国家',
  element: '元素',
  flag: '核实情况',
  source: '来源',
  year: '年份',
} satisfies ColumnMessages;
