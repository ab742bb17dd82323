import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `그래픽이 바뀌었습니다${title ? `: ${title}` : ''}`,
  previous: '이전 단계',
  next: '다음 단계',
  step: (number, count, heading) => `${String(count)}단계 중 ${String(number)}단계${heading ? `: ${heading}` : ''}`,
} satisfies StepsMessages;
