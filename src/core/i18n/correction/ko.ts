import type { CorrectionMessages } from './messages.ts';

export default {
  note: (day) => `${day} 정정(주석 참조).`,
  changed: ({ day, field, old, now, rows }) =>
    `${day} 정정: ${field} ‘${now}’, 정정 전 ‘${old}’${rows.length ? `(${rows.join('; ')})` : ''}.`,
  withdrawn: ({ day, rows }) => `${day} 삭제: ${rows.join('; ')}.`,
  reworded: ({ day, old, now }) => `${day} 표현 정정: ‘${now}’, 정정 전 ‘${old}’.`,
  none: '없음',
} satisfies CorrectionMessages;
