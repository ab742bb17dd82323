import type { SankeySmallMessages } from './messages.ts';

export default {
  chain: (subject) => `자석용 희토류 단계별 ${subject} 비중`,
  uses: (names) => `${names.join('·')}의 용도`,
  allUses: '희토류의 용도',
} satisfies SankeySmallMessages;
