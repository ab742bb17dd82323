import type { ControlMessages } from './messages.ts';

export default { loading: 'Loading…', reset: 'Undo all changes' } satisfies ControlMessages;
