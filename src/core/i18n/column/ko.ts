import type { ColumnMessages } from './messages.ts';

export default {
  country: '국가',
  element: '원소',
  flag: '확인 상태',
  source: '출처',
  year: '연도',
} satisfies ColumnMessages;
