import type { LicenceMessages } from './messages.ts';

export default {
  'public-domain': '퍼블릭 도메인',
  'official-text': '공식 문서',
  'public-filing': '공시 자료',
  'facts-only': '사실만 이용',
  crown: '캐나다 정부 저작권',
  'cc-by-4.0': 'CC BY 4.0',
  'not-applicable': '',
  'none-confirmed': '미확인',
} satisfies LicenceMessages;
