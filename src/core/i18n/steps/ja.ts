import type { StepsMessages } from './messages.ts';

export default {
  shown: (title) => `図が切り替わりました${title ? `：${title}` : ''}`,
  previous: '前のステップ',
  next: '次のステップ',
  step: (number, count, heading) => `${String(count)}ステップ中${String(number)}${heading ? `：${heading}` : ''}`,
} satisfies StepsMessages;
