import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `資料截至${date}`,
  version: (version) => `資料${version}`,
  licence: '來源授權',
} satisfies EditionMessages;
