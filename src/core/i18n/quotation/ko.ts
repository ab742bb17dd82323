import type { QuotationMessages } from './messages.ts';

export default {
  data: '데이터',
  notes: '주',
  corrections: '정정',
  sources: '출처',
  citation: '인용 방법',
  licence: '이용 조건',
  licenceText: (licence, sources) =>
    `편집과 문장: ${licence}. 수치는 각 출처의 이용 조건을 따른다: ${sources.join(', ')}.`,
  embed: '삽입 방법',
} satisfies QuotationMessages;
