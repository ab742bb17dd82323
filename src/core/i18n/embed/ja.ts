import type { EmbedMessages } from './messages.ts';

export default {
  blockedData: (from) =>
    `「${from}」のデータは表示しません。このページが読み込むのは、同じサイトか、公開者が許可したサイトのデータだけです。src のアドレスを直すか、許可するサイトに加えるよう公開者に依頼してください。`,
} satisfies EmbedMessages;
