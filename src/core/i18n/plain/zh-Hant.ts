import type { PlainMessages } from './messages.ts';

export default {
  meaning: {
    derived: '用別的數字算出來的數',
    'second-hand': '不是從最初的資料，而是從別的文章裡讀到的',
    'from-memory': '沒有用文章核對過',
    disputed: '大家的看法不一樣',
    'not-verified': '沒能核對',
    estimate: '不是數出來的，是大概的數',
    quota: '不是數出來的，是國家定的上限',
  },
  term: (word, meaning) => `${word}：${meaning}`,
  note: (word, meaning) => `「${word}」的意思是：${meaning}。`,
  more: '其他說明在原來的文字裡。',
} satisfies PlainMessages;
