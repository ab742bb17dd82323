import type { StepsMessages } from './messages.ts';

export default {
  shown: (step, count, heading) => `The chart has changed, step ${step} of ${count}: ${heading}`,
} satisfies StepsMessages;
