import { withParticle } from '../../../../core/i18n/particle.ts';
import type { ElementsMessages } from './messages.ts';

/** 어느 공고에도 없는 원소. */
const inNeither = (year: string | null): string => (year ? `${year}년 두 공고에 없음` : '어느 공고에도 없음');

export default {
  tab: '원소',
  title: ({ licensed, suspended, unlisted }, { who, year, isRareEarths }) => {
    const first = (count: number): string => `${isRareEarths ? '희토류 ' : ''}${count}종`;
    const other = (count: number): string => (licensed ? `다른 ${count}종` : first(count));
    return [
      licensed ? `${who && `${who}, `}${first(licensed)}에 수출 허가제 적용` : '',
      suspended ? `${other(suspended)}은 시행 전 유예` : '',
      unlisted && !(licensed && suspended) ? `${other(unlisted)}은 ${inNeither(year)}` : '',
    ]
      .filter(Boolean)
      .join(', ');
  },
  subtitle: (year, { who, what, names, isRareEarths }) => {
    const items = what || names.join('·') || (isRareEarths ? '희토류' : '품목');
    return year === null
      ? `${who && `${who}의 `}수출 통제와 ${items}`
      : `${year}년 ${who && `${who} `}수출 통제에 따른 ${items} 구분`;
  },
  summary: ({ licensed, suspended, unlisted }, dates) => {
    const { from, announced, suspended: on, until, stated, statedFlag, year, checkedTo } = dates;
    const { who, isStaggered, isRareEarths, isEdition } = dates;
    const since = `${from}부터${isStaggered ? ' 순차적으로' : ''}`;
    const what = `${isRareEarths ? '희토류 ' : ''}${licensed}종`;
    const prolonged = isEdition
      ? ` 양국 정부는 ${stated}까지 연장됐다고 밝혔으나(${statedFlag}) 공고 개정은 ${checkedTo} 현재 찾지 못했다.`
      : ` ${stated}까지 연장된 것으로 알려졌다(${statedFlag}).`;
    return [
      licensed
        ? who
          ? `${withParticle(who, 'topic')} ${since} ${what}의 수출을 허가제로 운영하고 있다.`
          : `${since} ${what}의 수출이 허가제로 운영되고 있다.`
        : '',
      suspended
        ? announced
          ? `${announced} 발표된 ${suspended}종은 시행 전인 ${on} 유예됐다. 유예 기한은 ${until}이다.${stated && prolonged}`
          : `${suspended}종은 발표된 뒤 시행 전에 유예됐다.`
        : '',
      unlisted
        ? `${unlisted}종은 ${year ? inNeither(year) : '어느 공고에도 없다'}.${dates.hasMagnetMetals ? ' 자석에 쓰이는 네오디뮴과 프라세오디뮴도 여기에 든다.' : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  heading: {
    licensed: (count) => `${count}종: 수출 허가제`,
    suspended: (count) => `${count}종: 시행 전 유예`,
    unlisted: (count, { year, hasMagnetMetals }) =>
      `${count}종: ${inNeither(year)}${hasMagnetMetals ? '(자석용 Nd, Pr 포함)' : ''}`,
  },
  detail: {
    licensed: ({ from, isStaggered, isEdition }) =>
      `${from}부터${isStaggered ? ' 순차 적용' : ''}${isEdition ? ', 모든 국가 대상' : ''}`,
    suspended: ({ announced, suspended, until, stated, statedFlag, isEdition }) =>
      announced
        ? `${announced} 발표, ${suspended} 유예, 기한 ${until}${stated && `, ${isEdition ? '양국 정부 설명으로는' : '연장된 것으로 알려진 기한은'} ${stated}(${statedFlag}, 법적 문서는 찾지 못함)`}`
        : '',
    unlisted: ({ year, lists: [first = '', second = ''] }) =>
      year ? `${year}년 ${first}과 ${second} 공고에 없음` : '',
  },
  group: {
    licensed: (count, { from, isStaggered }) => `${from}부터${isStaggered ? ' 순차적으로' : ''} 허가제: ${count}종`,
    suspended: (count, { announced }) => `${announced ? `${announced} 발표` : '발표 후'}, 시행 전 유예: ${count}종`,
    unlisted: (count, { year }) => `${inNeither(year)}: ${count}종`,
  },
  chart: (groups, { isElements, year }) => {
    const status = { licensed: '허가제', suspended: '시행 전 유예', unlisted: inNeither(year) };
    const total = groups.reduce((sum, [, count]) => sum + count, 0);
    return `타일 도표: 수출 통제 상태별 ${isElements ? '원소' : '품목'} ${total}종, ${groups.map(([id, count]) => `${status[id]} ${count}종`).join(', ')}.`;
  },
  emptyChart: '타일 도표: 원소 없음.',
  magnetMetal: '자석용 금속',
  note: (called, heavy, isEdition) =>
    `${isEdition ? 'dailyview.net 2025년 7월 ' : ''}기사는 ${called}종을 ‘중희토류’라고 하지만, 미국 지질조사국(USGS) 분류로는 ${heavy.length}종${heavy.length ? `(${heavy.join(', ')})` : ''}만 중희토류다.`,
  ended: ({ until, checkedTo, isEdition }) =>
    `유예는 ${until}까지다.${isEdition ? ` 그 뒤를 정한 문서는 ${checkedTo}까지 찾지 못했다.` : ''}`,
  status: { licensed: '허가제', suspended: '발표 후 유예' },
  unlisted: inNeither,
  fact: {
    licensed: (from) => `${from}부터 허가제`,
    announced: (day) => `${day} 발표`,
    suspended: (day) => `${day} 시행 전 유예`,
  },
  usgsClass: { light: '경희토류', heavy: '중희토류', 'not-classed': '분류 없음' },
  classed: (usgsClass, flag) => `USGS 분류: ${usgsClass}${flag && `(${flag})`}`,
  empty: '원소 데이터가 없습니다. 한 행 이상 넣어 주세요.',
  column: {
    material: '품목',
    symbol: '기호',
    status: '수출 통제',
    since: '시행일 또는 발표일',
    suspension: '유예 기간',
    class: 'USGS 분류',
  },
} satisfies ElementsMessages;
