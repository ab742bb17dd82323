import type { SankeySmallMessages } from './messages.ts';

export default {
  chain: (subject) => `磁石用レアアース、工程別の${subject}の割合`,
  uses: (names) => `${names.join('・')}の用途`,
  allUses: 'レアアースの用途',
} satisfies SankeySmallMessages;
