import type { StepsMessages } from './messages.ts';

export default {
  shown: (step, count, heading) => `図の表示が変わりました（${count}のうち${step}）。${heading}`,
} satisfies StepsMessages;
