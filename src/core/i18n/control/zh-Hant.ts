import type { ControlMessages } from './messages.ts';

export default { loading: '載入中…', reset: '還原初始狀態' } satisfies ControlMessages;
