import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `データ${version}（${date}時点）`,
} satisfies EditionMessages;
