import type { PageMessages } from './messages.ts';

export default {
  views: '보기 전환',
  choose: '골라 보기',
  dataAndNotes: '데이터·주석·출처',
  source: '출처',
  moreSources: (count) => `외 ${count}건`,
  chart: (credit) => `그래픽: ${credit}`,
  notPublished: '수치 없음',
  none: '없음',
  loadFailed: '이 부분을 불러오지 못했습니다. 연결 상태를 확인한 뒤 다시 시도해 주세요.',
  retry: '다시 시도',
  separator: ', ',
  colon: ': ',
} satisfies PageMessages;
