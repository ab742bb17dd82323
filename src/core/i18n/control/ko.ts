import type { ControlMessages } from './messages.ts';

export default { loading: '불러오는 중…', reset: '처음 상태로' } satisfies ControlMessages;
