import type { LicenceMessages } from './messages.ts';

export default {
  'public-domain': '公有领域',
  'official-text': '官方文件',
  'public-filing': '公开申报文件',
  'facts-only': '仅引用事实',
  crown: '加拿大政府版权',
  'cc-by-4.0': 'CC BY 4.0',
  'not-applicable': '',
  'none-confirmed': '未确认',
} satisfies LicenceMessages;
