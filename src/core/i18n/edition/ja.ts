import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `${date}までのデータ`,
  version: (version) => `データ${version}`,
  licence: '出典の利用条件',
} satisfies EditionMessages;
