import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `図が切り替わりました${title ? `：${title}` : ''}`,
} satisfies StepsMessages;
