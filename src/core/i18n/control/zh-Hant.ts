import type { ControlMessages } from './messages.ts';

export default { reset: '還原初始狀態' } satisfies ControlMessages;
