import type { CorrectionMessages } from './messages.ts';

export default {
  note: (day) => `Corrected on ${day}: see the notes.`,
  changed: ({ day, field, old, now, rows }) =>
    `Corrected on ${day}: ${field} “${now}”, not “${old}”${rows.length ? ` (${rows.join('; ')})` : ''}.`,
  withdrawn: ({ day, rows }) => `Withdrawn on ${day}: ${rows.join('; ')}.`,
  reworded: ({ day, old, now }) => `Reworded on ${day}: “${now}”, not “${old}”.`,
  none: 'none',
} satisfies CorrectionMessages;
