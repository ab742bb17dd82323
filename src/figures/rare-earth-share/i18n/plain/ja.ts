import type { PlainLines, PlainShareMessages } from './messages.ts';

const STEP = {
  mining: '採掘（土や岩からほり出すこと）',
  refining: '精製（金属を分けること、磁石用）',
  'heavy-separation': '重いレアアースを分けること',
  magnets: '磁石を作ること',
};

const caveatsOf = ({ hasBreaks, quota, hasEstimates }: PlainLines): string[] => [
  ...(hasBreaks ? ['丸の中の数字から、別の資料を使います。', 'そこでは、線が急に動くことがあります。'] : []),
  ...(quota.length
    ? [`${quota.join('、')}年は、中国が決めた上限だけがわかります。`, '上限をこえた分は、数に入っていません。']
    : []),
  ...(hasEstimates ? ['白い点は、だいたいの数です。'] : []),
];

export default {
  stages: ({ steps, outlined }) => ({
    title: 'どの段階でも、中国がいちばん多い',
    text: [
      'レアアースは、いくつかの金属をまとめて呼ぶことばです。',
      'ほり出してから磁石になるまで、いくつかの段階があります。',
      '数字は、世界全体の中での中国の割合です。',
      ...steps.map(({ stage, share, time }) => `${STEP[stage]}：${share}（${time}）。`),
    ],
    reading: ['1本の棒が、1つの段階です。', '赤いところが中国です。'],
    caveats: [
      '段階ごとに、はかるものがちがいます。',
      '足し算はできません。',
      ...(outlined === null ? [] : [`色の薄い棒は、古いデータです（${outlined}年まで）。`]),
    ],
  }),
  trend: ({ first, peak, low, last, ...lines }) => ({
    title: '世界のレアアースの多くは、中国がほり出している',
    text: [
      'レアアースは、いくつかの金属をまとめて呼ぶことばです。',
      `${first.year}年、中国は世界の${first.value}をほり出しました。`,
      `いちばん多かったのは${peak.year}年で、${peak.value}です。`,
      ...(low ? [`そのあと、${low.year}年に${low.value}まで下がりました。`] : []),
      `${last.year}年は${last.value}です。`,
    ],
    reading: ['赤い線が中国です。', '線が上にあるほど、世界の中での割合が大きいです。'],
    caveats: caveatsOf(lines),
  }),
  tonnes: ({ first, last, unitedStates, ...lines }) => ({
    title: '中国がほり出すレアアースは、前より多い',
    text: [
      'レアアースは、いくつかの金属をまとめて呼ぶことばです。',
      `${first.year}年、中国は${first.value}トンをほり出しました。`,
      `${last.year}年は${last.value}トンです。`,
      `同じ年、アメリカは${unitedStates}トンでした。`,
    ],
    reading: ['赤い線が中国です。', '線が上にあるほど、重さが多いです。'],
    caveats: ['重さは、金属だけでなく、酸素もふくみます。', ...caveatsOf(lines)],
  }),
  countries: ({ year, china, unitedStates, reserves, hasNoFigure, isMostlyEstimated, isQuota }) => ({
    title: `${year}年、レアアースをいちばん多くほり出した国は中国`,
    text: [
      'レアアースは、いくつかの金属をまとめて呼ぶことばです。',
      `${year}年、中国は${china}トンをほり出しました。`,
      `アメリカは${unitedStates}トンです。`,
      ...(reserves
        ? [
            '埋蔵量は、まだ地面の中にあり、ほり出せる量です。',
            `中国の埋蔵量は${reserves.amount}トンです。`,
            `わかっている世界の埋蔵量の${reserves.share}${reserves.isAtMost ? '以下' : ''}です。`,
          ]
        : []),
    ],
    reading: [
      '1本の棒が、1つの国です。',
      '棒が長いほど、多くほり出しました。',
      ...(reserves ? ['細い棒は、埋蔵量です。'] : []),
    ],
    caveats: [
      ...(hasNoFigure ? ['数字がないところは、ゼロという意味ではありません。', '資料に数字がありません。'] : []),
      ...(reserves?.isAtMost ? ['世界の埋蔵量は、もっと多いかもしれません。'] : []),
      ...(isMostlyEstimated ? ['数字の多くは、だいたいの数です。'] : []),
      ...(isQuota ? ['中国は、国が決めた上限だけがわかります。'] : []),
    ],
  }),
} satisfies PlainShareMessages;
