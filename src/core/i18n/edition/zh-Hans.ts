import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `数据截至${date}`,
  label: (version, date) => `数据${version}（核对至${date}）`,
  licence: '来源许可',
} satisfies EditionMessages;
