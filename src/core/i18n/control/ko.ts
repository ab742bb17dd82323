import type { ControlMessages } from './messages.ts';

export default { reset: '처음 상태로' } satisfies ControlMessages;
