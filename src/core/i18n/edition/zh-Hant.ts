import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `資料${version}（查核至${date}）`,
} satisfies EditionMessages;
