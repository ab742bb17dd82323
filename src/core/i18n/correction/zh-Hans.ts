import type { CorrectionMessages } from './messages.ts';

export default {
  note: (day) => `${day}更正（见注释）。`,
  changed: ({ day, field, old, now, rows }) =>
    `${day}更正：${field}“${now}”，更正前为“${old}”${rows.length ? `（${rows.join('；')}）` : ''}。`,
  withdrawn: ({ day, rows }) => `${day}撤回：${rows.join('；')}。`,
  reworded: ({ day, old, now }) => `${day}更正措辞：“${now}”，更正前为“${old}”。`,
  none: '无',
} satisfies CorrectionMessages;
