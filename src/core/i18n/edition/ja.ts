import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `データ${version}（${date}まで確認）`,
} satisfies EditionMessages;
