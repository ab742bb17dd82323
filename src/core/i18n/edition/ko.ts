import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `데이터 ${version}(${date}까지 확인)`,
} satisfies EditionMessages;
