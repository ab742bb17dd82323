import type { FlagMessages } from './messages.ts';

export default {
  sourced: '见于来源',
  derived: '推算值',
  'second-hand': '转引',
  'from-memory': '凭记忆',
  disputed: '有争议',
  'not-verified': '未核实',
} satisfies FlagMessages;
