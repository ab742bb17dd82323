import type { ShareSmallMessages } from './messages.ts';

export default {
  stages: (subject) => `レアアース、工程別の${subject}の割合`,
  share: (subject) => `レアアース採掘に占める${subject}の割合`,
  amount: (subject) => `${subject}のレアアース採掘量`,
  countries: '国別のレアアース採掘量',
} satisfies ShareSmallMessages;
