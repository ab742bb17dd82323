import type { UncheckedMessages } from './messages.ts';

export default {
  more: (issues, rows) =>
    `There may be more: these are the first ${issues} issues, and ${rows} more rows were not fully checked.`,
} satisfies UncheckedMessages;
