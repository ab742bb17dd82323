import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `The chart now shows${title ? `: ${title}` : ' something else'}`,
} satisfies StepsMessages;
