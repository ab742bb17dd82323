import type { EmbedMessages } from './messages.ts';

export default {
  blockedData: (from) =>
    `不显示来自“${from}”的数据。本页面只读取本网站以及发布者所列网站的数据。请更正 src 中的地址，或请发布者将该网站列入名单。`,
} satisfies EmbedMessages;
