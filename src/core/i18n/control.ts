import type { ByLocale, Locale } from './locale.ts';

/** Words of the controls with which a reader changes a view, in one language. */
export interface ControlMessages {
  /** Undoes what the reader has chosen. */
  readonly reset: string;
}

const WORDS: ByLocale<ControlMessages> = {
  ja: { reset: '元に戻す' },
  en: { reset: 'Undo all changes' },
  ko: { reset: '처음 상태로' },
  'zh-Hans': { reset: '恢复初始状态' },
  'zh-Hant': { reset: '還原初始狀態' },
};

export const controlMessages = (locale: Locale): ControlMessages => WORDS[locale];
