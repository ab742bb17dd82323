import type { PlainLines, PlainShareMessages } from './messages.ts';

const STEP = {
  mining: '開採（從地下挖出來）',
  refining: '精煉（把金屬分開，用於磁鐵）',
  'heavy-separation': '把重稀土分開',
  magnets: '製作磁鐵',
};

const caveatsOf = ({ hasBreaks, quota, hasEstimates }: PlainLines): string[] => [
  ...(hasBreaks ? ['從圓圈裡的數字開始，用的是別的資料。', '那裡的突然變化可能不是真的。'] : []),
  ...(quota.length ? [`${quota.join('、')}年，只知道中國定的上限。`, '超過上限的部分沒有算進去。'] : []),
  ...(hasEstimates ? ['空心的點是大概的數。'] : []),
];

export default {
  stages: ({ steps, outlined }) => ({
    title: '每一步都是中國做得最多',
    text: [
      '稀土是一類金屬的總稱。',
      '從礦山到磁鐵，要經過好幾步。',
      '數字是中國在全世界裡占的部分。',
      ...steps.map(({ stage, share, time }) => `${STEP[stage]}：${share}（${time}）。`),
    ],
    reading: ['一條就是一步。', '紅色部分是中國。'],
    caveats: [
      '每一步量的東西不一樣。',
      '不能加在一起。',
      ...(outlined === null ? [] : [`顏色淺的一條是舊資料（到${outlined}年為止）。`]),
    ],
  }),
  trend: ({ first, peak, low, last, ...lines }) => ({
    title: '世界上大部分稀土是中國開採的',
    text: [
      '稀土是一類金屬的總稱。',
      `${first.year}年，中國開採了全世界的${first.value}。`,
      `最多的是${peak.year}年，占${peak.value}。`,
      ...(low ? [`後來，${low.year}年降到${low.value}。`] : []),
      `${last.year}年是${last.value}。`,
    ],
    reading: ['紅線是中國。', '線越高，占全世界的部分越大。'],
    caveats: caveatsOf(lines),
  }),
  tonnes: ({ first, last, unitedStates, ...lines }) => ({
    title: '中國開採的稀土比以前多',
    text: [
      '稀土是一類金屬的總稱。',
      `${first.year}年，中國開採了${first.value}公噸。`,
      `${last.year}年，中國開採了${last.value}公噸。`,
      `同一年，美國開採了${unitedStates}公噸。`,
    ],
    reading: ['紅線是中國。', '線越高，重量越大。'],
    caveats: ['重量裡除了金屬，還有氧。', ...caveatsOf(lines)],
  }),
  countries: ({ year, china, unitedStates, reserves, hasNoFigure, isMostlyEstimated, isQuota }) => ({
    title: `${year}年，中國開採的稀土最多`,
    text: [
      '稀土是一類金屬的總稱。',
      `${year}年，中國開採了${china}公噸。`,
      `美國開採了${unitedStates}公噸。`,
      ...(reserves
        ? [
            '蘊藏量是還在地下、可以開採的量。',
            `中國的蘊藏量是${reserves.amount}公噸。`,
            `${reserves.isAtMost ? '最多' : ''}占已知世界蘊藏量的${reserves.share}。`,
          ]
        : []),
    ],
    reading: ['一條就是一個國家。', '越長，開採得越多。', ...(reserves ? ['細的一條是蘊藏量。'] : [])],
    caveats: [
      ...(hasNoFigure ? ['沒有數字不等於零。', '資料裡沒有寫數字。'] : []),
      ...(reserves?.isAtMost ? ['世界的蘊藏量可能更多。'] : []),
      ...(isMostlyEstimated ? ['大部分數字是大概的數。'] : []),
      ...(isQuota ? ['關於中國，只知道國家定的上限。'] : []),
    ],
  }),
} satisfies PlainShareMessages;
