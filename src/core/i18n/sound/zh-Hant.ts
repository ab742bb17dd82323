import type { SoundMessages } from './messages.ts';

export default {
  listen: '聆聽',
  stop: '停止聲音',
  playing: (series) => `播放中：${series}`,
  stopped: (at) => (at === null ? '已停止播放。' : `已停止播放（${at}）。`),
  ended: '播放結束。',
  blocked: '瀏覽器未允許播放聲音。請確認此頁面可以播放聲音，然後再按一次「聆聽」。',
} satisfies SoundMessages;
