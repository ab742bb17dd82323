import type { PlainSankeyMessages } from './messages.ts';

const STEP = { mine: '캐기', refine: '정제(금속을 나누기)', magnet: '자석 만들기' };

const MARKS = {
  '*': '별표(*): 나머지의 일부도 중국 재료로 만들었습니다.',
  '†': '칼표(†): 거의 모두 중국 재료로 만들었습니다.',
  '‡': '겹칼표(‡): 일부는 다른 국가 재료로 만들었습니다.',
};

export default {
  imports: ({ share, from, to, whole, partly, unknown, marks }) => ({
    title: '미국이 사는 희토류는 대부분 중국에서 온다',
    text: [
      '수입은 다른 나라에서 물건을 사는 것입니다.',
      `수입한 희토류 화합물(다른 것과 합쳐진 것)과 금속의 ${share}가 중국에서 왔습니다.`,
      `${from}년부터 ${to}년까지의 숫자입니다.`,
      ...(whole.length || partly.length ? ['중국의 허가가 필요한 금속이 있습니다.'] : []),
      ...(whole.length ? [`중국에서만 산 것: ${whole.join(', ')}.`] : []),
      ...(partly.length
        ? [`일부를 중국에서 산 것: ${partly.map((one) => `${one.name} ${one.share}`).join(', ')}.`]
        : []),
      ...(unknown.length ? [`발표된 숫자가 없는 것: ${unknown.join(', ')}.`] : []),
    ],
    reading: ['왼쪽은 파는 나라입니다.', '오른쪽은 금속입니다.', '띠가 넓을수록 몫이 큽니다.', '빨간색은 중국입니다.'],
    caveats: [
      '금속마다 따로 전체를 이룹니다.',
      '다른 금속의 숫자는 더하면 안 됩니다.',
      ...marks.map((mark) => MARKS[mark]),
    ],
  }),
  chain: ({ year, steps, ofAll }) => ({
    title: '단계가 나아갈수록 중국의 몫이 커진다',
    text: [
      '자석에 쓰는 희토류 이야기입니다.',
      `숫자는 ${year}년 세계 전체에서 중국이 차지하는 몫입니다.`,
      ...steps.map(({ step, share }) => `${STEP[step]}: ${share}.`),
    ],
    reading: [
      '막대 하나가 한 단계입니다.',
      '빨간색은 중국입니다.',
      '막대 사이의 띠는 생각을 나타낼 뿐입니다.',
      '띠의 숫자는 어느 자료에도 없습니다.',
    ],
    caveats: [
      '단계마다 재는 것이 다릅니다.',
      ...(ofAll ? [`모든 희토류를 캐는 몫은 ${ofAll.year}년에 ${ofAll.share}입니다.`] : []),
    ],
  }),
  uses: ({ elements, uses, links, sourced, rest }) => ({
    title: '같은 금속이 여러 물건에 들어간다',
    text: [
      `${elements.join(', ')}의 쓰임: ${uses.join(', ')}.`,
      '소나는 소리로 물속의 물체를 찾는 기계입니다.',
      `그림에는 점이 ${links}개 있습니다.`,
      `그중 ${sourced}개는 자료에서 읽었습니다.`,
      ...(rest ? [`다른 점은 ‘${rest}’입니다.`] : []),
    ],
    reading: [
      '점은 그 금속을 쓴다는 뜻입니다.',
      '얼마나 쓰는지는 알 수 없습니다.',
      '채운 점은 자료에서 읽은 것입니다.',
      ...(rest ? [`빈 점은 ‘${rest}’입니다.`] : []),
    ],
    caveats: [],
  }),
} satisfies PlainSankeyMessages;
