import type { ControlMessages } from './messages.ts';

export default { reset: '元に戻す' } satisfies ControlMessages;
