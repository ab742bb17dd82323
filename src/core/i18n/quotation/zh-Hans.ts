import type { QuotationMessages } from './messages.ts';

export default {
  data: '数据',
  notes: '注释',
  corrections: '更正',
  sources: '来源',
  citation: '引用方式',
  licence: '许可',
  licenceText: (licence, sources) => `汇编与文字：${licence}。数值遵循各来源的许可：${sources.join('、')}。`,
  embed: '嵌入方式',
} satisfies QuotationMessages;
