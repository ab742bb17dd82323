import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `${date}までのデータ`,
  label: (version, date) => `データ${version}（${date}まで確認）`,
  licence: '出典の利用条件',
} satisfies EditionMessages;
