import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `Data ${version}, as of ${date}`,
} satisfies EditionMessages;
