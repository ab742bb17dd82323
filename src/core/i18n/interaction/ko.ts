import type { InteractionMessages } from './messages.ts';

export default {
  keys: '화살표 키로 요소 사이를 이동, 물음표로 키 목록 보기',
  moreItems: (count) => `${count.toLocaleString('ko')}개 더 있음: 표에서 보기`,
  shortcuts: {
    title: '키 조작',
    arrows: '이웃한 요소로 이동',
    ends: '처음 또는 마지막 요소로 이동',
    extremes: '같은 줄이나 선에서 가장 큰 값 또는 작은 값으로 이동',
    letters: '그 글자로 시작하는 요소로 이동',
    pin: '설명 고정 또는 해제',
    leave: '설명을 닫고, 다시 누르면 도표에서 나가기',
    help: '이 목록 열기 또는 닫기',
  },
  keyNames: { arrows: '화살표', pages: 'Page Up, Page Down', letters: '글자, 숫자', enter: 'Enter', escape: 'Esc' },
  comma: ', ',
  sort: (column) => `${column} 기준으로 정렬`,
  sorted: (column, isDescending) => `${column} 기준 ${isDescending ? '내림차순' : '오름차순'}으로 정렬했습니다.`,
  unsorted: '도표의 순서로 되돌렸습니다.',
  rowsShown: (count, total) => `전체 ${total.toLocaleString('ko')}행 중 ${count.toLocaleString('ko')}행 표시.`,
  dataChanged: '데이터가 바뀌었습니다.',
  highlighted: (name) => `강조 표시: ${name}.`,
  unhighlighted: '강조 표시를 해제했습니다.',
  link: (title) => `그래픽 “${title}”의 화면이 바뀝니다. 다시 선택하면 되돌아갑니다.`,
  table: '데이터 표:',
  newer: ({ version, day, total, own }) =>
    `이 데이터의 새 버전이 있습니다(${version}, ${day}까지 확인)${
      total ? `: 정정 ${total}건, 그중 이 도표의 데이터 ${own}건` : ''
    }.`,
  corrected: '이 도표의 데이터 정정',
} satisfies InteractionMessages;
