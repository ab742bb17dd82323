import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `그래픽이 바뀌었습니다${title ? `: ${title}` : ''}`,
} satisfies StepsMessages;
