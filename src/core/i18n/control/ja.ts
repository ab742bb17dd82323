import type { ControlMessages } from './messages.ts';

export default { loading: '読み込んでいます…', reset: '元に戻す' } satisfies ControlMessages;
