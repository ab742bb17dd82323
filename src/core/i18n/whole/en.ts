import type { WholeMessages } from './messages.ts';

export default {
  show: 'Show the whole figure',
  close: 'Close',
} satisfies WholeMessages;
