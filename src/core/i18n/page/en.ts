import type { PageMessages } from './messages.ts';

export default {
  views: 'View',
  choose: 'Filter',
  dataAndNotes: 'Data, notes and sources',
  source: 'Source',
  moreSources: (count) => `and ${count} more`,
  chart: (credit) => `Chart: ${credit}`,
  notPublished: 'no figure',
  none: 'none',
  loadFailed: 'This part could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  separator: ', ',
  colon: ': ',
} satisfies PageMessages;
