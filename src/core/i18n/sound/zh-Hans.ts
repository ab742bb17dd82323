import type { SoundMessages } from './messages.ts';

export default {
  listen: '聆听',
  stop: '停止播放',
  playing: (series) => `正在播放：${series}`,
  stopped: (at) => (at === null ? '播放已停止。' : `播放已停止（${at}）。`),
  ended: '播放结束。',
  blocked: '浏览器未允许播放声音。请确认此页面可以播放声音，然后再按一次“聆听”。',
} satisfies SoundMessages;
