import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `데이터 ${version}(${date} 기준)`,
} satisfies EditionMessages;
