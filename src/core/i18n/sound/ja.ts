import type { SoundMessages } from './messages.ts';

export default {
  play: '再生',
  pause: '一時停止',
  previous: '前の値',
  next: '次の値',
  series: '系列',
  speed: '速さ',
  sound: '音',
  announce: '値を読み上げソフトに伝える',
  lowest: (note) => `最小：${note}`,
  highest: (note) => `最大：${note}`,
  logarithmic: '音の高さは対数目盛り。同じ幅だけ高くなるたびに、値は同じ倍率で増える。',
  playing: (series) => `再生中：${series}`,
  paused: (note) => `一時停止しました（${note}）。`,
  ended: '再生が終わりました。',
  blocked:
    'ブラウザーが音の再生を許可しませんでした。スライダーは音なしで使えます。音で聴くには、このページで音声が許可されているかを確認し、もう一度「再生」を押してください。',
} satisfies SoundMessages;
