import type { PlainLines, PlainShareMessages } from './messages.ts';

const STEP = {
  mining: '开采（从地下挖出来）',
  refining: '精炼（把金属分开，用于磁体）',
  'heavy-separation': '把重稀土分开',
  magnets: '做磁体',
};

const caveatsOf = ({ hasBreaks, quota, hasEstimates }: PlainLines): string[] => [
  ...(hasBreaks ? ['从圆圈里的数字开始，用的是别的资料。', '那里的突然变化可能不是真的。'] : []),
  ...(quota.length ? [`${quota.join('、')}年，只知道中国定的上限。`, '超过上限的部分没有算进去。'] : []),
  ...(hasEstimates ? ['空心的点是大概的数。'] : []),
];

export default {
  stages: ({ steps, outlined }) => ({
    title: '每一步都是中国做得最多',
    text: [
      '稀土是一类金属的总称。',
      '从矿山到磁体，要经过好几步。',
      '数字是中国在全世界里占的部分。',
      ...steps.map(({ stage, share, time }) => `${STEP[stage]}：${share}（${time}）。`),
    ],
    reading: ['一条就是一步。', '红色部分是中国。'],
    caveats: [
      '每一步量的东西不一样。',
      '不能加在一起。',
      ...(outlined === null ? [] : [`颜色浅的一条是旧数据（到${outlined}年为止）。`]),
    ],
  }),
  trend: ({ first, peak, low, last, ...lines }) => ({
    title: '世界上大部分稀土是中国开采的',
    text: [
      '稀土是一类金属的总称。',
      `${first.year}年，中国开采了全世界的${first.value}。`,
      `最多的是${peak.year}年，占${peak.value}。`,
      ...(low ? [`后来，${low.year}年降到${low.value}。`] : []),
      `${last.year}年是${last.value}。`,
    ],
    reading: ['红线是中国。', '线越高，占全世界的部分越大。'],
    caveats: caveatsOf(lines),
  }),
  tonnes: ({ first, last, unitedStates, ...lines }) => ({
    title: '中国开采的稀土比以前多',
    text: [
      '稀土是一类金属的总称。',
      `${first.year}年，中国开采了${first.value}吨。`,
      `${last.year}年，中国开采了${last.value}吨。`,
      `同一年，美国开采了${unitedStates}吨。`,
    ],
    reading: ['红线是中国。', '线越高，重量越大。'],
    caveats: ['重量里除了金属，还有氧。', ...caveatsOf(lines)],
  }),
  countries: ({ year, china, unitedStates, reserves, hasNoFigure, isMostlyEstimated, isQuota }) => ({
    title: `${year}年，中国开采的稀土最多`,
    text: [
      '稀土是一类金属的总称。',
      `${year}年，中国开采了${china}吨。`,
      `美国开采了${unitedStates}吨。`,
      ...(reserves
        ? [
            '储量是还在地下、可以开采的量。',
            `中国的储量是${reserves.amount}吨。`,
            `${reserves.isAtMost ? '最多' : ''}占已知世界储量的${reserves.share}。`,
          ]
        : []),
    ],
    reading: ['一条就是一个国家。', '越长，开采得越多。', ...(reserves ? ['细的一条是储量。'] : [])],
    caveats: [
      ...(hasNoFigure ? ['没有数字不等于零。', '资料里没有写数字。'] : []),
      ...(reserves?.isAtMost ? ['世界的储量可能更多。'] : []),
      ...(isMostlyEstimated ? ['大部分数字是大概的数。'] : []),
      ...(isQuota ? ['关于中国，只知道国家定的上限。'] : []),
    ],
  }),
} satisfies PlainShareMessages;
