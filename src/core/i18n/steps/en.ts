import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `The chart now shows${title ? `: ${title}` : ' something else'}`,
  previous: 'Previous step',
  next: 'Next step',
  step: (number, count, heading) => `Step ${String(number)} of ${String(count)}${heading ? `: ${heading}` : ''}`,
} satisfies StepsMessages;
