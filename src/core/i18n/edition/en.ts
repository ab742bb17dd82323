import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `data to ${date}`,
  version: (version) => `Data ${version}`,
  licence: 'Licence of the sources',
} satisfies EditionMessages;
