import type { FlagMessages } from './messages.ts';

export default {
  sourced: 'sourced',
  derived: 'derived',
  'second-hand': 'as cited',
  'from-memory': 'from memory',
  disputed: 'disputed',
  'not-verified': 'not verified',
} satisfies FlagMessages;
