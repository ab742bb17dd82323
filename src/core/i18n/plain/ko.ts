import type { PlainMessages } from './messages.ts';

export default {
  meaning: {
    derived: '다른 숫자로 계산한 값',
    'second-hand': '처음 자료가 아니라 다른 글에서 읽은 것',
    'from-memory': '글로 확인하지 않은 것',
    disputed: '사람마다 의견이 다른 것',
    'not-verified': '확인하지 못한 것',
    estimate: '센 수가 아니라 어림한 수',
    quota: '센 수가 아니라 나라가 정한 한도',
  },
  term: (word, meaning) => `${word}: ${meaning}`,
  note: (word, meaning) => `‘${word}’의 뜻: ${meaning}.`,
  more: '다른 설명은 원래 말로 된 글에 있습니다.',
} satisfies PlainMessages;
