import type { EmbedMessages } from './messages.ts';

export default {
  blockedData: (from) =>
    `‘${from}’의 데이터는 표시하지 않습니다. 이 페이지는 같은 사이트나 게시자가 허용한 사이트의 데이터만 읽습니다. src의 주소를 고치거나 게시자에게 그 사이트를 허용해 달라고 요청하세요.`,
} satisfies EmbedMessages;
