import type { InteractionMessages } from './messages.ts';

export default {
  items: (count) => `${count} marks of the chart. Arrow keys move, question mark lists the keys`,
  shortcuts: {
    title: 'Keys',
    arrows: 'go to the neighbouring mark',
    ends: 'go to the first or last mark',
    pin: 'pin the details, or unpin them',
    leave: 'close the details, then leave the chart',
    help: 'open or close this list',
  },
  keyNames: { arrows: 'Arrows', enter: 'Enter', escape: 'Esc' },
  comma: ', ',
  sort: (column) => `Sort by ${column}`,
} satisfies InteractionMessages;
