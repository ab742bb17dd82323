import type { SoundMessages } from './messages.ts';

export default {
  play: '재생',
  pause: '일시 정지',
  previous: '이전 값',
  next: '다음 값',
  series: '계열',
  speed: '속도',
  sound: '소리',
  announce: '값을 화면 낭독기에 알리기',
  lowest: (note) => `최저: ${note}`,
  highest: (note) => `최고: ${note}`,
  logarithmic: '음높이는 로그 눈금이어서, 같은 폭만큼 높아질 때마다 값이 같은 배수로 커집니다.',
  playing: (series) => `재생 중: ${series}`,
  paused: (note) => `일시 정지했습니다(${note}).`,
  ended: '재생이 끝났습니다.',
  blocked:
    '브라우저가 소리 재생을 허용하지 않았습니다. 슬라이더는 소리 없이도 쓸 수 있습니다. 소리로 들으려면 이 페이지에 소리가 허용되어 있는지 확인한 뒤 ‘재생’을 다시 눌러 주세요.',
} satisfies SoundMessages;
