import type { ShareSmallMessages } from './messages.ts';

export default {
  stages: (subject) => `稀土各环节${subject}占比`,
  share: (subject) => `${subject}在稀土开采中的占比`,
  amount: (subject) => `${subject}稀土开采量`,
  countries: '各国稀土开采量',
} satisfies ShareSmallMessages;
