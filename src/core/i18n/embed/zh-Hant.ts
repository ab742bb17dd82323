import type { EmbedMessages } from './messages.ts';

export default {
  blockedData: (from) =>
    `不顯示來自「${from}」的資料。本頁面只讀取本網站以及發布者所列網站的資料。請更正 src 中的位址，或請發布者將該網站列入名單。`,
} satisfies EmbedMessages;
