import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `資料截至${date}`,
  label: (version, date) => `資料${version}（查核至${date}）`,
  licence: '來源授權',
} satisfies EditionMessages;
