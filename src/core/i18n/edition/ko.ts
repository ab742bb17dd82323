import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `${date}까지의 자료`,
  version: (version) => `데이터 ${version}`,
  licence: '출처 이용 조건',
} satisfies EditionMessages;
