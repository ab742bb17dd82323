import type { ByLocale, Locale } from './locale.ts';

/** Words around a melody, in one language. */
export interface SoundMessages {
  /** Name of the button that starts the sound, and of the same button while it sounds. */
  readonly listen: string;
  readonly stop: string;
  /** Said before the first series; the others are announced by their names alone. */
  playing(series: string): string;
  /** `at` is the tone that sounded last, such as "China, 1995, Share, %: 65"; null before the first. */
  stopped(at: string | null): string;
  readonly ended: string;
  /** No sound came, since the browser has none or does not allow it; it says what to do. */
  readonly blocked: string;
}

const WORDS: ByLocale<SoundMessages> = {
  ja: {
    listen: '聴く',
    stop: '音を止める',
    playing: (series) => `再生中：${series}`,
    stopped: (at) => (at === null ? '再生を停止しました。' : `再生を停止しました（${at}）。`),
    ended: '再生が終わりました。',
    blocked:
      'ブラウザーが音の再生を許可しませんでした。このページで音声が許可されているかを確認し、もう一度「聴く」を押してください。',
  },
  en: {
    listen: 'Listen',
    stop: 'Stop the sound',
    playing: (series) => `Playing: ${series}`,
    stopped: (at) => (at === null ? 'Stopped.' : `Stopped at ${at}.`),
    ended: 'The sound has ended.',
    blocked: 'The browser refused to play sound. Check that sound is allowed for this page, then press Listen again.',
  },
  ko: {
    listen: '듣기',
    stop: '소리 멈추기',
    playing: (series) => `재생 중: ${series}`,
    stopped: (at) => (at === null ? '재생을 멈췄습니다.' : `재생을 멈췄습니다(${at}).`),
    ended: '재생이 끝났습니다.',
    blocked:
      '브라우저가 소리 재생을 허용하지 않았습니다. 이 페이지에 소리가 허용되어 있는지 확인한 뒤 ‘듣기’를 다시 눌러 주세요.',
  },
  'zh-Hans': {
    listen: '聆听',
    stop: '停止播放',
    playing: (series) => `正在播放：${series}`,
    stopped: (at) => (at === null ? '播放已停止。' : `播放已停止（${at}）。`),
    ended: '播放结束。',
    blocked: '浏览器未允许播放声音。请确认此页面可以播放声音，然后再按一次“聆听”。',
  },
  'zh-Hant': {
    listen: '聆聽',
    stop: '停止聲音',
    playing: (series) => `播放中：${series}`,
    stopped: (at) => (at === null ? '已停止播放。' : `已停止播放（${at}）。`),
    ended: '播放結束。',
    blocked: '瀏覽器未允許播放聲音。請確認此頁面可以播放聲音，然後再按一次「聆聽」。',
  },
};

export const soundMessages = (locale: Locale): SoundMessages => WORDS[locale];
