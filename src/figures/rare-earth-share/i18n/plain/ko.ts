import type { PlainLines, PlainShareMessages } from './messages.ts';

const STEP = {
  mining: '캐기(땅에서 꺼내기)',
  refining: '정제(금속을 나누기, 자석용)',
  'heavy-separation': '무거운 희토류 나누기',
  magnets: '자석 만들기',
};

const caveatsOf = ({ hasBreaks, quota, hasEstimates }: PlainLines): string[] => [
  ...(hasBreaks ? ['동그라미 속 숫자부터는 다른 자료를 씁니다.', '그곳의 큰 변화는 진짜가 아닐 수 있습니다.'] : []),
  ...(quota.length ? [`${quota.join(', ')}년은 중국이 정한 한도만 압니다.`, '한도를 넘은 양은 세지 않았습니다.'] : []),
  ...(hasEstimates ? ['빈 점은 어림한 수입니다.'] : []),
];

export default {
  stages: ({ steps, outlined }) => ({
    title: '모든 단계에서 중국이 가장 많다',
    text: [
      '희토류는 여러 금속을 함께 부르는 말입니다.',
      '캐는 일부터 자석까지 여러 단계를 거칩니다.',
      '숫자는 세계 전체에서 중국이 차지하는 몫입니다.',
      ...steps.map(({ stage, share, time }) => `${STEP[stage]}: ${share}(${time}).`),
    ],
    reading: ['막대 하나가 한 단계입니다.', '빨간 부분이 중국입니다.'],
    caveats: [
      '단계마다 재는 것이 다릅니다.',
      '서로 더하면 안 됩니다.',
      ...(outlined === null ? [] : [`옅은 색 막대는 옛 자료입니다(${outlined}년까지).`]),
    ],
  }),
  trend: ({ first, peak, low, last, ...lines }) => ({
    title: '세계 희토류는 대부분 중국이 캔다',
    text: [
      '희토류는 여러 금속을 함께 부르는 말입니다.',
      `${first.year}년에 중국은 세계의 ${first.value}를 캤습니다.`,
      `가장 많은 해는 ${peak.year}년이고, ${peak.value}입니다.`,
      ...(low ? [`그 뒤 ${low.year}년에 ${low.value}까지 내려갔습니다.`] : []),
      `${last.year}년에는 ${last.value}입니다.`,
    ],
    reading: ['빨간 선이 중국입니다.', '선이 높을수록 세계에서 차지하는 몫이 큽니다.'],
    caveats: caveatsOf(lines),
  }),
  tonnes: ({ first, last, unitedStates, ...lines }) => ({
    title: '중국은 예전보다 희토류를 더 많이 캔다',
    text: [
      '희토류는 여러 금속을 함께 부르는 말입니다.',
      `${first.year}년에 중국은 ${first.value}톤을 캤습니다.`,
      `${last.year}년에는 ${last.value}톤을 캤습니다.`,
      `같은 해에 미국은 ${unitedStates}톤을 캤습니다.`,
    ],
    reading: ['빨간 선이 중국입니다.', '선이 높을수록 무게가 큽니다.'],
    caveats: ['무게에는 금속과 함께 산소도 들어 있습니다.', ...caveatsOf(lines)],
  }),
  countries: ({ year, china, unitedStates, reserves, hasNoFigure, isMostlyEstimated, isQuota }) => ({
    title: `${year}년에 희토류를 가장 많이 캔 나라는 중국이다`,
    text: [
      '희토류는 여러 금속을 함께 부르는 말입니다.',
      `${year}년에 중국은 ${china}톤을 캤습니다.`,
      `미국은 ${unitedStates}톤을 캤습니다.`,
      ...(reserves
        ? [
            '매장량은 아직 땅속에 있고 캘 수 있는 양입니다.',
            `중국의 매장량은 ${reserves.amount}톤입니다.`,
            `알려진 세계 매장량의 ${reserves.share}${reserves.isAtMost ? ' 이하' : ''}입니다.`,
          ]
        : []),
    ],
    reading: [
      '막대 하나가 한 나라입니다.',
      '막대가 길수록 많이 캤습니다.',
      ...(reserves ? ['가는 막대는 매장량입니다.'] : []),
    ],
    caveats: [
      ...(hasNoFigure ? ['수치가 없다고 해서 0은 아닙니다.', '자료에 숫자가 없습니다.'] : []),
      ...(reserves?.isAtMost ? ['세계의 매장량은 더 많을 수 있습니다.'] : []),
      ...(isMostlyEstimated ? ['숫자는 대부분 어림한 수입니다.'] : []),
      ...(isQuota ? ['중국은 나라가 정한 한도만 압니다.'] : []),
    ],
  }),
} satisfies PlainShareMessages;
