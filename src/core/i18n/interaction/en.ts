import type { InteractionMessages } from './messages.ts';

export default {
  keys: 'Arrow keys move between items, question mark lists the keyboard shortcuts',
  moreItems: (count) => `${count.toLocaleString('en')} more ${count === 1 ? 'item' : 'items'}: open the table`,
  shortcuts: {
    title: 'Keyboard shortcuts',
    arrows: 'go to the neighbouring item',
    ends: 'go to the first or last item',
    extremes: 'go to the highest or lowest value of the row or line',
    letters: 'go to the item that begins with them',
    pin: 'pin the details, or unpin them',
    leave: 'close the details, then leave the chart',
    help: 'open or close this list',
  },
  keyNames: {
    arrows: 'Arrows',
    pages: 'Page Up, Page Down',
    letters: 'Letters, digits',
    enter: 'Enter',
    escape: 'Esc',
  },
  comma: ', ',
  sort: (column) => `Sort by ${column}`,
  sorted: (column, isDescending) => `Sorted by ${column}, ${isDescending ? 'descending' : 'ascending'}.`,
  unsorted: 'Sorted as in the chart.',
  rowsShown: (count, total) => `${count.toLocaleString('en')} of ${total.toLocaleString('en')} rows shown.`,
  dataChanged: 'The data have changed.',
  highlighted: (name) => `Highlighted: ${name}.`,
  unhighlighted: 'Nothing is highlighted.',
  link: (title) => `Changes the chart “${title}”. Choose it again to undo.`,
  table: 'Data table:',
  newer: ({ version, day, total, own }) =>
    `A newer version of these data exists (${version}, checked to ${day})${
      total ? `: ${total} ${total === 1 ? 'value' : 'values'} corrected, ${own || 'none'} in the data of this view` : ''
    }.`,
  corrected: 'What was corrected in the data of this view',
} satisfies InteractionMessages;
