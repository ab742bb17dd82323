import type { EditionMessages } from './messages.ts';

export default {
  label: (version, date) => `Data ${version}, checked to ${date}`,
} satisfies EditionMessages;
