import type { ControlMessages } from './messages.ts';

export default { reset: '恢复初始状态' } satisfies ControlMessages;
