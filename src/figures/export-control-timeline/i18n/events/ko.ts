import { formatNumber } from '../../../../core/i18n/format.ts';
import type { EventsMessages, Named, Topic } from './messages.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}~${to}`);
const articleOf = (isEdition: boolean): string => (isEdition ? 'dailyview.net 2025년 7월 보도' : '기사');
const items = (count: number): string => `${formatNumber('ko', count)}건`;
const TOPIC: Readonly<Record<Topic, string>> = { control: '수출 통제', tariff: '관세', negotiation: '협상' };

const ACTOR = { us: '미국', china: '중국', both: '미중', company: '기업', other: '기타' } as const;
const KIND = {
  control: '통제 강화',
  retaliation: '맞대응',
  tariff: '관세',
  relaxation: '완화',
  negotiation: '협상',
  statement: '발언·발표',
  ruling: '판정',
  market: '기업 동향',
  politics: '정치',
  scheduled: '예정일',
} as const;

/** ‘중국 사건’, ‘관세·완화’, ‘중국 관세’ */
const chosen = (actors: readonly Named[], kinds: readonly Named[]): string =>
  [actors.map(({ name }) => name).join('·'), kinds.map(({ name }) => name).join('·') || '사건']
    .filter(Boolean)
    .join(' ');

/** A flag in parentheses; empty for a sourced row. */
const marked = (flag: string): string => flag && `(${flag})`;

export default {
  tab: '사건',
  actor: ACTOR,
  kind: KIND,
  track: { us: '미국', china: '중국' },
  bothAndOthers: '미중 양측·기타',
  bothSides: '양측',
  article: { fact: (isEdition) => `${articleOf(isEdition)}에 나옴`, column: articleOf, yes: '있음', no: '없음' },
  lead: '제목에 언급됨',
  days: (days) => `${days}일 뒤`,
  title: ({ days }) => `중국 희토류 허가제, H20 규제보다 ${days === 5 ? '닷새' : `${days}일`} 먼저 나왔다`,
  plainTitle: ({ count, from, to, actors, kinds }) => `${span(from, to)} ${chosen(actors, kinds)} ${items(count)}`,
  narrowedTitle: ({ count, total, from, to, actors, kinds }) => {
    const part = count === total ? `사건 ${items(total)} 모두` : `사건 ${items(total)} 중 ${items(count)}`;
    const [who, what] = [actors, kinds].map((chosenOnes) => chosenOnes.map(({ name }) => name).join('·'));
    if (!who && !what) return `${part}은 ${span(from, to)}`;
    return what
      ? `${part}은 ${who && `${who}의 `}${what}(${span(from, to)})`
      : `${part}은 주체가 ${who}(${span(from, to)})`;
  },
  ofSubject: ({ name }, count) => `, 그중 ${name} ${items(count)}`,
  chart: ({ count, days, lanes }) => `연표: ${days} 사건 ${items(count)}, ${lanes.length}개 열(${lanes.join(', ')}).`,
  emptyChart: '연표: 사건 없음.',
  about: (topics, material) =>
    `${material && `${material}: `}${topics.map((topic) => TOPIC[topic]).join('·') || '사건'} 일지`,
  subtitle: ({ count, from, to }) => `${span(from, to)} 수출 통제·관세·협상 일지: 주요 사건 ${count}건`,
  plainSubtitle: (inArticle, about, isEdition) => {
    const where = `${articleOf(isEdition)}에`;
    return (
      about +
      (inArticle === 'all' ? `: ${where} 나온 사건` : inArticle ? `: 이 중 ${inArticle}건이 ${where} 나온다` : '')
    );
  },
  denseSubtitle: (band, about) =>
    `${about}: 네모 하나가 1건, 한 단이 ${typeof band === 'number' ? `${band}년` : band === 'month' ? '한 달' : '한 분기'}을 나타낸다`,
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `중국은 ${licences} 희토류${elements ? ` ${elements}종` : ''} 수출을 허가제로 바꿨고, 미국 정부가 엔비디아에 H20 수출 허가가 필요하다고 통보한 것은 ${days}일 뒤인 ${chipRule}이다.` +
    (promised
      ? ` ${promised} 엔비디아는 H20 허가를 확약받았다고 밝혔${stay ? '지만, 중국의 4월 통제는 그대로 남았다' : '다'}.`
      : ''),
  plainSummary: ({ count, from, to, actors, kinds }, detail) =>
    `${span(from, to)} ${chosen(actors, kinds)} ${items(count)}${detail}.`,
  by: {
    actor: (tally) => `, 주체별로는 ${tally.join(', ')}`,
    kind: (tally) => `, 유형별로는 ${tally.join(', ')}`,
  },
  only: (title) => `: ${title}`,
  tally: (name, count) => `${name} ${items(count)}`,
  busiest: ({ year, count }) => ` 가장 많은 해는 ${year}년으로 ${items(count)}이다.`,
  denseNote: ({ count, max }) =>
    `사건 ${items(count)}의 제목은 모두 표에 있다. 기간을 좁혀 ${max}건 이하로 줄이면 그림에서 읽을 수 있다.`,
  restNote: (count) => `‘기타’는 ${count}개 주체를 묶은 것이며 이름은 표에 있다.`,
  note: (tariffDays) =>
    `${articleOf(true)}는 순서가 뒤바뀌어 있다. 순서만으로 인과를 말할 수는 없다${tariffDays === null ? '' : `. 미국의 관세 발표는 중국 허가제보다 ${tariffDays === 2 ? '이틀' : `${tariffDays}일`} 앞섰다`}.`,
  datesNote: '조치는 발표일, 협상은 첫날과 마지막 날로 표시한다.',
  sequel: ({ ruling, truce }) =>
    `이후 미국 대법원은 ${ruling.day} 비상권한 관세를 무효로 판결했고${marked(ruling.flag)}, 양국 정부는 휴전이 ${truce.day}까지라고 밝혔다${marked(truce.flag)}.`,
  scheduledNote: (dates, checkedTo) =>
    `${dates.join(', ')}은 미리 정해진 날짜이며 실제 조치가 아니다.${checkedTo && ` 확인한 자료는 ${checkedTo}까지다.`}`,
  emptyTitle: '표시할 사건 없음',
  empty: (choices) =>
    choices.length
      ? `조건에 맞는 사건이 없습니다. ${choices.map((name) => `‘${name}’`).join(', ')} 값을 넓히거나 지우세요.`
      : '사건 데이터가 없습니다. 한 행 이상 넣어 주세요.',
  control: { span: '기간', from: '시작', to: '종료' },
  column: { date: '날짜', actor: '주체', kind: '유형', title: '사건' },
  endDate: '마지막 날',
} satisfies EventsMessages;
