import type { ShareSmallMessages } from './messages.ts';

export default {
  stages: (subject) => `희토류 단계별 ${subject} 비중`,
  share: (subject) => `희토류 채굴에서 ${subject}의 비중`,
  amount: (subject) => `${subject}의 희토류 채굴량`,
  countries: '국가별 희토류 채굴량',
} satisfies ShareSmallMessages;
