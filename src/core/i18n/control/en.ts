import type { ControlMessages } from './messages.ts';

export default { reset: 'Undo all changes' } satisfies ControlMessages;
