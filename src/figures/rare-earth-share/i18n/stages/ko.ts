import { formatShare } from '../../../../core/i18n/format.ts';
import { withParticle } from '../../../../core/i18n/particle.ts';
import { yearSpan } from '../../print.ts';
import type { StagesMessages, StageShareText } from './messages.ts';

const percent = (share: number): string => formatShare('ko', share);
const past = ({ isPast, time }: StageShareText): string => (isPast ? `(${time})` : '');

/** ‘채굴 69%’. */
function headline(shareText: StageShareText): string {
  const text = { mining: '채굴', refining: '정제', 'heavy-separation': '중희토류 분리', magnets: '자석' };
  return `${text[shareText.stage]} ${percent(shareText.share)}${past(shareText)}`;
}

function clause({ stage, share, time }: StageShareText): string {
  const text = {
    mining: `희토류 채굴량의 ${Number.isInteger(share) ? '' : '약 '}`,
    refining: '자석용 희토류 정제의 ',
    'heavy-separation': '중희토류 분리의 ',
    magnets: '소결자석 생산의 ',
  };
  return `${text[stage]}${percent(share)}(${time})`;
}

export default {
  tab: '단계별',
  title(stages, subject) {
    const of = stages[0]?.stage === 'heavy-separation' ? '' : '희토류 ';
    return `${subject}, ${of}${stages.map(headline).join('·')} 차지`;
  },
  subtitle: ({ subject, count, from, to }) =>
    `희토류 공급망 ${count}개 단계의 세계 합계에서 ${withParticle(subject, 'subject')} 차지하는 비중, ${yearSpan(from, to, '~')}년`,
  summary: (stages, subject) => `${withParticle(subject, 'topic')} 세계 ${stages.map(clause).join(', ')}를 차지한다.`,
  plain: {
    whole: (material, stage) => `${material} ${stage}`,
    item: ({ name, share, time }, by) =>
      by === 'year' ? `${time} ${share}` : `${name && `${name} `}${share}${time && `(${time})`}`,
    title: ({ subject, of, items }) => `${subject}, ${of && `${of} `}${items.join('·')} 차지`,
    range: ({ subject, low, high }) =>
      `${subject}의 비중, ${low.share}(${low.name})에서 ${high.share}(${high.name})까지`,
    subtitle: ({ from, to }) => `국가별 비중, ${yearSpan(from, to, '~')}년`,
    summary: (shares, subject) =>
      `${withParticle(subject, 'topic')} ${shares.map(({ name, share, time }) => `${name && `${name}의 `}${share}(${time})`).join(', ')}를 차지한다.`,
  },
  note: '단계마다 측정 대상이 달라 하나의 흐름으로 이어지지 않는다.',
  outlined: (year) => `옅은 색 막대는 ${year === null ? '지난 연도' : `${year}년`}까지의 수치다.`,
  notes: {
    report: (shares, isOfJuly2025) =>
      `${isOfJuly2025 ? '2025년 7월 ' : ''}보도는 ${shares.join('와 ')}를 제시하지만 연도와 출처를 밝히지 않았다.`,
    remainder: '국가 이름은 출처에 나온 경우에만 표시했다. 회색 나머지는 100에서 표시된 비중을 뺀 값이다.',
  },
  stage: {
    mining: '채굴',
    refining: '정제',
    'heavy-separation': '중희토류 분리',
    metal: '금속 제조',
    magnets: '자석 제조',
  },
  scope: {
    all: '희토류 전체',
    magnet: '자석용 희토류',
    heavy: '중희토류',
    ndfeb: '네오디뮴 자석 공정',
    article: '보도 표현',
    'sintered-magnets': '소결자석',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `${year}년까지` : `${year}년${qualifier === 'estimate' ? '(추정)' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join(', '),
  report: (share, isOfJuly2025) => `${isOfJuly2025 ? '2025년 7월 ' : ''}보도: ${share}`,
  chart: ({ column, years, bars, parts, subject, range }) =>
    `누적 막대 차트: ${column}별 국가 비중(%), ${years}, 100% 막대 ${bars}개, 부분 ${parts}개${range && `, ${subject} 비중 ${range}`}.`,
  unitedStates: '미국',
  others: '기타',
  untold: '내역 불명',
  column: {
    stage: '단계',
    material: '소재',
    share: '비중',
    scope: '측정 대상',
  },
} satisfies StagesMessages;
