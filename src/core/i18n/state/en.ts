import type { StateMessages } from './messages.ts';

export default {
  until: {
    'in-force': (day) => `in force until ${day}`,
    paused: (day) => `pause until ${day}`,
    'pause-ended': (day) => `the pause ended on ${day}; nothing is known of what followed`,
    ended: (day) => `ended on ${day}`,
  },
  stated: (day, flag) => `both governments said until ${day} (${flag}); no legal text found`,
  expired: {
    truce: (day) => `The truce shown ended on ${day}`,
    suspension: (day) => `The suspension shown ended on ${day}`,
  },
} satisfies StateMessages;
