import type { PageWords } from '../words.ts';

export default {
  views: '보기 전환',
  dataAndNotes: '데이터·주석·출처',
  source: '출처',
  moreSources: (count) => `외 ${String(count)}건`,
  licence: '출처 이용 조건',
  licences: {
    'public-domain': '퍼블릭 도메인',
    'official-text': '공적 문서',
    'public-filing': '공시 자료',
    'facts-only': '사실만 이용',
    crown: '캐나다 정부 저작권',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': '미확인',
  },
  edition: (version, date) => `데이터 ${version}(${date} 기준)`,
  chart: (credit) => `그래픽: ${credit}`,
  notPublished: '수치 없음',
  loadFailed: '이 보기를 불러오지 못했습니다. 연결 상태를 확인한 뒤 다시 시도해 주세요.',
  retry: '다시 시도',
  separator: ', ',
  colon: ': ',
} satisfies PageWords;
