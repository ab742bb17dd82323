import type { FlagMessages } from './messages.ts';

export default {
  sourced: '出典あり',
  derived: '算出値',
  'second-hand': '二次資料',
  'from-memory': '記憶による',
  disputed: '異論あり',
  'not-verified': '未確認',
} satisfies FlagMessages;
