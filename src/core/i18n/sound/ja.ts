import type { SoundMessages } from './messages.ts';

export default {
  listen: '聴く',
  stop: '音を止める',
  playing: (series) => `再生中：${series}`,
  stopped: (at) => (at === null ? '再生を停止しました。' : `再生を停止しました（${at}）。`),
  ended: '再生が終わりました。',
  blocked:
    'ブラウザーが音の再生を許可しませんでした。このページで音声が許可されているかを確認し、もう一度「聴く」を押してください。',
} satisfies SoundMessages;
