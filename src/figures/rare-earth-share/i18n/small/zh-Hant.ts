import type { ShareSmallMessages } from './messages.ts';

export default {
  stages: (subject) => `稀土各階段${subject}占比`,
  share: (subject) => `${subject}在稀土開採中的占比`,
  amount: (subject) => `${subject}稀土開採量`,
  countries: '各國稀土開採量',
} satisfies ShareSmallMessages;
