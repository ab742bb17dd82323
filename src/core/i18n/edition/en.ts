import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `data to ${date}`,
  label: (version, date) => `Data ${version}, checked to ${date}`,
  licence: 'Licence of the sources',
} satisfies EditionMessages;
