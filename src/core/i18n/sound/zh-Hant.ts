import type { SoundMessages } from './messages.ts';

export default {
  play: '播放',
  pause: '暫停',
  previous: '上一個值',
  next: '下一個值',
  series: '系列',
  speed: '速度',
  sound: '聲音',
  announce: '向螢幕報讀軟體播報數值',
  lowest: (note) => `最低：${note}`,
  highest: (note) => `最高：${note}`,
  logarithmic: '音高採用對數刻度：每升高相同的音程，數值就增大相同的倍數。',
  playing: (series) => `播放中：${series}`,
  paused: (note) => `已暫停（${note}）。`,
  ended: '播放結束。',
  blocked: '瀏覽器未允許播放聲音。滑桿不需聲音也能使用。若要聆聽數值，請確認此頁面可以播放聲音，然後再按一次「播放」。',
} satisfies SoundMessages;
