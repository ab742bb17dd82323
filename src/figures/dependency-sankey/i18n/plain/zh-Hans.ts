import type { PlainSankeyMessages } from './messages.ts';

const STEP = { mine: '开采', refine: '精炼（把金属分开）', magnet: '做磁体' };

const MARKS = {
  '*': '星号（*）：剩下的也有一部分用中国的材料做。',
  '†': '剑号（†）：几乎全部用中国的材料做。',
  '‡': '双剑号（‡）：有一部分用别的国家的材料做。',
};

export default {
  imports: ({ share, from, to, whole, partly, unknown, marks }) => ({
    title: '美国买的稀土大多来自中国',
    text: [
      '进口就是从外国买东西。',
      `进口的稀土化合物（和别的东西结合在一起的）和金属，${share}来自中国。`,
      `这是${from}年到${to}年的数字。`,
      ...(whole.length || partly.length ? ['有些金属要中国的许可。'] : []),
      ...(whole.length ? [`只从中国买的：${whole.join('、')}。`] : []),
      ...(partly.length ? [`一部分从中国买的：${partly.map((one) => `${one.name}${one.share}`).join('、')}。`] : []),
      ...(unknown.length ? [`没有公布数字的：${unknown.join('、')}。`] : []),
    ],
    reading: ['左边是卖的国家。', '右边是金属。', '带子越宽，占的部分越大。', '红色是中国。'],
    caveats: ['每种金属各算各的。', '不同金属的数字不能相加。', ...marks.map((mark) => MARKS[mark])],
  }),
  chain: ({ year, steps, ofAll }) => ({
    title: '越往后，中国占得越多',
    text: [
      '这里说的是做磁体的稀土。',
      `数字是${year}年中国在全世界里占的部分。`,
      ...steps.map(({ step, share }) => `${STEP[step]}：${share}。`),
    ],
    reading: ['一条就是一步。', '红色是中国。', '中间的带子只是示意。', '没有资料给出带子的数字。'],
    caveats: ['每一步量的东西不一样。', ...(ofAll ? [`所有稀土的开采，${ofAll.year}年占${ofAll.share}。`] : [])],
  }),
  uses: ({ elements, uses, links, sourced, rest }) => ({
    title: '同样的金属用在很多东西里',
    text: [
      `${elements.join('和')}用在：${uses.join('、')}。`,
      '声呐是用声音在水里找东西的机器。',
      `图里有${links}个圆点。`,
      `其中${sourced}个是我们在资料里读到的。`,
      ...(rest ? [`其他的是“${rest}”。`] : []),
    ],
    reading: [
      '圆点表示用到这种金属。',
      '看不出用了多少。',
      '实心圆点：在资料里读到。',
      ...(rest ? [`空心圆点：${rest}。`] : []),
    ],
    caveats: [],
  }),
} satisfies PlainSankeyMessages;
