import type { InteractionMessages } from './messages.ts';

export default {
  items: (count) => `도표 요소 ${count}개. 화살표 키로 이동, 물음표로 키 목록 보기`,
  shortcuts: {
    title: '키 조작',
    arrows: '이웃한 요소로 이동',
    ends: '처음 또는 마지막 요소로 이동',
    pin: '설명 고정 또는 해제',
    leave: '설명을 닫고, 다시 누르면 도표에서 나가기',
    help: '이 목록 열기 또는 닫기',
  },
  keyNames: { arrows: '화살표', enter: 'Enter', escape: 'Esc' },
  comma: ', ',
  sort: (column) => `${column} 기준으로 정렬`,
  newer: ({ version, day, total, own }) =>
    `이 데이터의 새 버전이 있습니다(${version}, ${day}까지 확인)${
      total ? `: 정정 ${total}건, 그중 이 도표의 데이터 ${own}건` : ''
    }.`,
  corrected: '이 도표의 데이터 정정',
} satisfies InteractionMessages;
