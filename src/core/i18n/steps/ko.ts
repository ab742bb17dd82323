import type { StepsMessages } from './messages.ts';

export default {
  shown: (step, count, heading) => `그래픽이 바뀌었습니다(${count}단계 중 ${step}단계). ${heading}`,
} satisfies StepsMessages;
