import type { SankeySmallMessages } from './messages.ts';

export default {
  chain: (subject) => `磁体用稀土各环节${subject}占比`,
  uses: (names) => `${names.join('、')}的用途`,
  allUses: '稀土的用途',
} satisfies SankeySmallMessages;
