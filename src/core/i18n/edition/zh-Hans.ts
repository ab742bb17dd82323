import type { EditionMessages } from './messages.ts';

export default {
  checkedTo: (date) => `数据截至${date}`,
  version: (version) => `数据${version}`,
  licence: '来源许可',
} satisfies EditionMessages;
