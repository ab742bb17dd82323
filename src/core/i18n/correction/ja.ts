import type { CorrectionMessages } from './messages.ts';

/** 名称には読点があるため、かぎ括弧でくくる。 */
const quoted = (rows: readonly string[]): string => rows.map((row) => `「${row}」`).join('');

export default {
  note: (day) => `${day}に訂正（注記を参照）。`,
  changed: ({ day, field, old, now, rows }) =>
    `${day}訂正：${field}「${now}」、訂正前「${old}」${rows.length ? `（${quoted(rows)}）` : ''}。`,
  withdrawn: ({ day, rows }) => `${day}削除：${quoted(rows)}。`,
  reworded: ({ day, old, now }) => `${day}表現を訂正：「${now}」、訂正前「${old}」。`,
  none: 'なし',
} satisfies CorrectionMessages;
