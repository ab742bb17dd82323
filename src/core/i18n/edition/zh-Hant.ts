import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `資料版本${version}（截至${date}）`,
} satisfies EditionMessages;
