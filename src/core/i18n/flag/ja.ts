import type { FlagMessages } from './messages.ts';

export default {
  sourced: '出典あり',
  derived: '算出値',
  'second-hand': '孫引き',
  'from-memory': '要確認',
  disputed: '異論あり',
  'not-verified': '未確認',
} satisfies FlagMessages;
