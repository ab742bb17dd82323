import type { QuotationMessages } from './messages.ts';

export default {
  data: '數據',
  notes: '註釋',
  corrections: '更正',
  sources: '來源',
  citation: '引用方式',
  licence: '授權',
  licenceText: (licence, sources) => `彙編與文字：${licence}。數值依各來源的授權：${sources.join('、')}。`,
  embed: '嵌入方式',
} satisfies QuotationMessages;
