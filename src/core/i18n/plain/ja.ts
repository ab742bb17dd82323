import type { PlainMessages } from './messages.ts';

export default {
  meaning: {
    derived: 'ほかの数字から計算した数',
    'second-hand': '元の資料ではなく、別の文章で読んだこと',
    'from-memory': '文章で確かめていないこと',
    disputed: '人によって意見がちがうこと',
    'not-verified': '確かめられなかったこと',
    estimate: '数えた数ではなく、だいたいの数',
    quota: '数えた数ではなく、国が決めた上限',
  },
  term: (word, meaning) => `${word}：${meaning}`,
  note: (word, meaning) => `「${word}」は、${meaning}です。`,
  more: 'ほかの注は、元のことばの文にあります。',
} satisfies PlainMessages;
