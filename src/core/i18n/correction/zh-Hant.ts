import type { CorrectionMessages } from './messages.ts';

export default {
  note: (day) => `${day}更正（見附註）。`,
  changed: ({ day, field, old, now, rows }) =>
    `${day}更正：${field}「${now}」，更正前為「${old}」${rows.length ? `（${rows.join('；')}）` : ''}。`,
  withdrawn: ({ day, rows }) => `${day}撤回：${rows.join('；')}。`,
  reworded: ({ day, old, now }) => `${day}更正措辭：「${now}」，更正前為「${old}」。`,
  none: '無',
} satisfies CorrectionMessages;
