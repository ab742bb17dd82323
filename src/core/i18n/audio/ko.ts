import type { AudioMessages } from './messages.ts';

export default {
  notes: (first, last) => `${first}부터 ${last}까지의 값을 음으로 들려드립니다. 음이 높을수록 값이 큽니다.`,
} satisfies AudioMessages;
