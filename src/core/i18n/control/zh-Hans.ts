import type { ControlMessages } from './messages.ts';

export default { loading: '正在加载…', reset: '恢复初始状态' } satisfies ControlMessages;
