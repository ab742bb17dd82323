import type { FlagMessages } from './messages.ts';

export default {
  sourced: '見於來源',
  derived: '推算值',
  'second-hand': '轉引',
  'from-memory': '憑記憶',
  disputed: '有爭議',
  'not-verified': '未查證',
} satisfies FlagMessages;
