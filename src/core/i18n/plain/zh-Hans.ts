import type { PlainMessages } from './messages.ts';

export default {
  meaning: {
    derived: '用别的数字算出来的数',
    'second-hand': '不是从最初的资料，而是从别的文章里读到的',
    'from-memory': '没有用文章核对过',
    disputed: '大家的看法不一样',
    'not-verified': '没能核对',
    estimate: '不是数出来的，是大概的数',
    quota: '不是数出来的，是国家定的上限',
  },
  term: (word, meaning) => `${word}：${meaning}`,
  note: (word, meaning) => `“${word}”的意思是：${meaning}。`,
  more: '其他说明在原来的文字里。',
} satisfies PlainMessages;
