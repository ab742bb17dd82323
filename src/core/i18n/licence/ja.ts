import type { LicenceMessages } from './messages.ts';

export default {
  'public-domain': 'パブリックドメイン',
  'official-text': '公的文書',
  'public-filing': '開示書類',
  'facts-only': '事実のみ利用',
  crown: 'カナダ政府著作権',
  'cc-by-4.0': 'CC BY 4.0',
  'not-applicable': '',
  'none-confirmed': '未確認',
} satisfies LicenceMessages;
