import type { LicenceMessages } from './messages.ts';

export default {
  'public-domain': '公眾領域',
  'official-text': '官方文件',
  'public-filing': '公開申報文件',
  'facts-only': '僅引用事實',
  crown: '加拿大政府著作權',
  'cc-by-4.0': 'CC BY 4.0',
  'not-applicable': '',
  'none-confirmed': '未確認',
} satisfies LicenceMessages;
