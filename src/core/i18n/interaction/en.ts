import type { InteractionMessages } from './messages.ts';

export default {
  items: (count) =>
    `${count} items in the chart. Arrow keys move between them, question mark lists the keyboard shortcuts`,
  shortcuts: {
    title: 'Keyboard shortcuts',
    arrows: 'go to the neighbouring item',
    ends: 'go to the first or last item',
    pin: 'pin the details, or unpin them',
    leave: 'close the details, then leave the chart',
    help: 'open or close this list',
  },
  keyNames: { arrows: 'Arrows', enter: 'Enter', escape: 'Esc' },
  comma: ', ',
  sort: (column) => `Sort by ${column}`,
  newer: ({ version, day, total, own }) =>
    `A newer version of these data exists (${version}, checked to ${day})${
      total ? `: ${total} ${total === 1 ? 'value' : 'values'} corrected, ${own || 'none'} in the data of this view` : ''
    }.`,
  corrected: 'What was corrected in the data of this view',
} satisfies InteractionMessages;
