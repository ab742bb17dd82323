import type { QuotationMessages } from './messages.ts';

export default {
  data: 'データ',
  notes: '注記',
  corrections: '訂正',
  sources: '出典',
  citation: '引用のしかた',
  licence: '利用条件',
  licenceText: (licence, sources) => `編集と文章：${licence}。数値は各出典の利用条件による：${sources.join('、')}。`,
  embed: '埋め込みかた',
} satisfies QuotationMessages;
