import type { SoundMessages } from './messages.ts';

export default {
  listen: '듣기',
  stop: '소리 멈추기',
  playing: (series) => `재생 중: ${series}`,
  stopped: (at) => (at === null ? '재생을 멈췄습니다.' : `재생을 멈췄습니다(${at}).`),
  ended: '재생이 끝났습니다.',
  blocked:
    '브라우저가 소리 재생을 허용하지 않았습니다. 이 페이지에 소리가 허용되어 있는지 확인한 뒤 ‘듣기’를 다시 눌러 주세요.',
} satisfies SoundMessages;
