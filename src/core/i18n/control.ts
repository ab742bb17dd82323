import type { ByLocale, Locale } from './locale.ts';

/** Words of the controls with which a reader changes a view, in one language. */
export interface ControlWords {
  /** Undoes what the reader has chosen. */
  readonly reset: string;
}

const WORDS: ByLocale<ControlWords> = {
  ja: { reset: '元に戻す' },
  en: { reset: 'Undo all changes' },
  ko: { reset: '처음 상태로' },
  'zh-Hans': { reset: '恢复初始状态' },
  'zh-Hant': { reset: '還原初始狀態' },
};

export const controlWords = (locale: Locale): ControlWords => WORDS[locale];
