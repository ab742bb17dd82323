import type { PlainTimelineMessages } from './messages.ts';

const marked = (flag: string): string => flag && `(${flag})`;

export default {
  events: ({ days, elements, licences, chipRule, promised, stay, tariffDays, sequel, hasScheduled }) => ({
    title: '먼저 중국이, 다음에 미국이 규칙을 만들었다',
    text: [
      `${licences}, 중국이 희토류 규칙을 만들었습니다.`,
      `${elements ? `희토류 ${elements}가지` : '희토류'}를 다른 나라에 팔려면 허가가 필요합니다.`,
      `${days}일 뒤인 ${chipRule}, 미국이 움직였습니다.`,
      '미국은 엔비디아에 H20 반도체도 허가가 필요하다고 말했습니다.',
      ...(promised ? [`${promised}, 엔비디아는 미국이 허가를 약속했다고 말했습니다.`] : []),
      ...(stay ? ['중국의 4월 규칙은 그대로입니다.'] : []),
    ],
    reading: ['시간은 위에서 아래로 흐릅니다.', '모양 하나가 한 가지 일입니다.', '모양은 일의 종류를 뜻합니다.'],
    caveats: [
      '먼저 일어났다고 해서 원인은 아닙니다.',
      '2025년 7월의 한 기사는 순서를 거꾸로 말합니다.',
      ...(tariffDays === null
        ? []
        : [`미국의 관세는 중국의 규칙보다 ${tariffDays}일 먼저입니다.`, '관세는 다른 나라 물건에 매기는 세금입니다.']),
      ...(sequel
        ? [
            `그 뒤 ${sequel.ruling.day}, 미국의 가장 높은 법원이 긴급 관세를 멈췄습니다${marked(sequel.ruling.flag)}.`,
            `두 나라는 휴전이 ${sequel.truce.day}까지라고 말했습니다${marked(sequel.truce.flag)}.`,
            '휴전은 다툼을 쉬는 것입니다.',
          ]
        : []),
      ...(hasScheduled ? ['빈 네모는 미리 정한 날입니다.'] : []),
    ],
  }),
  elements: ({ licensed, suspended, unlisted, from, announced, on, until, stated, statedFlag, isOver, ...report }) => ({
    title: `중국의 규칙: 희토류 ${licensed}가지는 허가가 필요하다`,
    text: [
      `${from}부터 희토류 ${licensed}가지를 다른 나라에 팔려면 허가가 필요합니다.`,
      `${announced}, 중국은 ${suspended}가지를 더하겠다고 했습니다.`,
      `하지만 시작하기 전인 ${on}에 멈췄습니다.`,
      isOver ? `멈추는 기간은 ${until}까지였습니다.` : `멈추는 기간은 ${until}까지입니다.`,
      ...(stated
        ? [`두 나라 정부는 ${stated}까지라고 말했습니다(${statedFlag}).`, '법으로 된 글은 찾지 못했습니다.']
        : []),
      `${unlisted}가지는 두 발표 어디에도 없습니다.`,
    ],
    reading: [
      '빨간 칸은 허가가 필요한 것입니다.',
      '끊어진 선의 칸은 멈춘 것입니다.',
      '회색 칸은 두 발표에 없는 것입니다.',
    ],
    caveats: report.called
      ? [
          `2025년 7월의 한 기사는 ${report.called}가지를 모두 ‘무겁다’고 합니다.`,
          `미국 지질조사국이 무겁다고 하는 것은 ${report.heavy.length}가지뿐입니다(${report.heavy.join(', ')}).`,
        ]
      : [],
  }),
} satisfies PlainTimelineMessages;
