import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `数据${version}（核对至${date}）`,
} satisfies EditionMessages;
