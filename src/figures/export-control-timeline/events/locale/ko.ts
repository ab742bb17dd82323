import type { EventsWords } from '../words.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}~${to}`);

export default {
  tab: '사건',
  actor: { us: '미국', china: '중국', both: '미중', company: '기업', other: '기타' },
  kind: {
    control: '통제 강화',
    retaliation: '맞대응',
    tariff: '관세',
    relaxation: '완화',
    negotiation: '협상',
    statement: '발언·발표',
    ruling: '판정',
    market: '기업 동향',
    scheduled: '예정일',
  },
  track: { us: '미국', middle: '미중 양측·기타', china: '중국' },
  bold: '굵은 글씨: 기사에 나온 사건',
  days: (days) => `${days}일`,
  title: ({ days }) => `중국 희토류 허가제, H20 규제보다 ${days}일 먼저 나왔다`,
  plainTitle: ({ count, from, to }) => `${span(from, to)} 사건 ${count}건`,
  subtitle: ({ told, others, from, to }) =>
    `${span(from, to)} 수출 통제·관세·협상 일지: ` +
    (told ? `기사에 나온 ${told}건${others ? `과 나오지 않은 ${others}건` : ''}` : `기사에 나오지 않은 ${others}건`),
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `중국은 ${licences} 희토류${elements ? ` ${elements}종` : ''} 수출을 허가제로 바꿨고, 미국 정부가 엔비디아에 H20 수출 허가가 필요하다고 통보한 것은 ${days}일 뒤인 ${chipRule}이다.` +
    (promised
      ? ` ${promised} 엔비디아는 H20 허가를 약속받았다고 밝혔${stay ? '지만, 중국의 4월 통제는 그대로 남았다' : '다'}.`
      : ''),
  plainSummary: ({ count, from, to, tally }) => `${span(from, to)} 사건 ${count}건. 주체별로는 ${tally.join(', ')}.`,
  tally: (actor, count) => `${actor} ${count}건`,
  note: (tariffDays) =>
    `기사에는 순서가 뒤바뀌어 있다. 순서가 인과를 증명하지는 않는다${tariffDays === null ? '' : `. 미국의 관세 발표는 중국 허가제보다 ${tariffDays}일 앞섰다`}.`,
  notes: [
    '조치는 발표일, 협상은 첫날과 마지막 날로 표시한다.',
    '2025년 4월 허가제(공고 제18호)가 유예됐다는 기록은 2026년 9월 현재 찾지 못했다.',
    '기사는 트럼프 대통령이 2024년 말 취임했다고 하지만, 그때는 대선이 있었고 취임일은 2025년 1월 20일이다.',
  ],
  scheduledNote: (date, asOf) =>
    `${date}은 미리 정해진 날짜이며 실제 조치가 아니다. 그 뒤 상황은 ${asOf} 현재 확인되지 않았다.`,
  emptyTitle: '표시할 사건 없음',
  empty: (attributes) =>
    attributes.length
      ? `조건에 맞는 사건이 없습니다. ${attributes.map((name) => `‘${name}’`).join(', ')} 값을 넓히거나 지우세요.`
      : '사건 데이터가 없습니다. 한 행 이상 넣어 주세요.',
  column: { date: '날짜', actor: '주체', kind: '유형', title: '사건', flag: '확인 상태', source: '출처' },
} satisfies EventsWords;
