import type { UncheckedMessages } from './messages.ts';

export default {
  more: (issues, rows) =>
    `There may be more: these are the first ${issues} faults, and ${rows} more rows were not checked to the end.`,
} satisfies UncheckedMessages;
