import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `${date}까지의 자료`,
  label: (version, date) => `데이터 ${version}(${date}까지 확인)`,
  licence: '출처 이용 조건',
} satisfies EditionMessages;
