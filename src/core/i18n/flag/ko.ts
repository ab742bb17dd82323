import type { FlagMessages } from './messages.ts';

export default {
  sourced: '출처 확인',
  derived: '산출값',
  'second-hand': '재인용',
  'from-memory': '기억에 의존',
  disputed: '이견 있음',
  'not-verified': '미확인',
} satisfies FlagMessages;
