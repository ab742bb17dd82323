import type { SoundMessages } from './messages.ts';

export default {
  play: '播放',
  pause: '暂停',
  previous: '上一个值',
  next: '下一个值',
  series: '系列',
  speed: '速度',
  sound: '声音',
  announce: '向读屏软件播报数值',
  lowest: (note) => `最低：${note}`,
  highest: (note) => `最高：${note}`,
  logarithmic: '音高采用对数刻度：每升高相同的音程，数值就增大相同的倍数。',
  playing: (series) => `正在播放：${series}`,
  paused: (note) => `已暂停（${note}）。`,
  ended: '播放结束。',
  blocked: '浏览器未允许播放声音。滑块无需声音也可使用。要聆听数值，请确认此页面可以播放声音，然后再按一次“播放”。',
} satisfies SoundMessages;
