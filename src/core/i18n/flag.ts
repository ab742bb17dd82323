import type { Flag } from '../data/flag.ts';
import type { ByLocale, Locale } from './locale.ts';

const WORDS: ByLocale<Readonly<Record<Flag, string>>> = {
  ja: {
    sourced: '出典あり',
    derived: '算出値',
    'second-hand': '孫引き',
    'from-memory': '要確認',
    disputed: '異論あり',
    'not-verified': '未確認',
  },
  en: {
    sourced: 'sourced',
    derived: 'derived',
    'second-hand': 'second-hand',
    'from-memory': 'from memory',
    disputed: 'disputed',
    'not-verified': 'not verified',
  },
  ko: {
    sourced: '출처 확인',
    derived: '산출값',
    'second-hand': '재인용',
    'from-memory': '확인 필요',
    disputed: '이견 있음',
    'not-verified': '미확인',
  },
  'zh-Hans': {
    sourced: '见于来源',
    derived: '推算值',
    'second-hand': '转引',
    'from-memory': '待核实',
    disputed: '有争议',
    'not-verified': '未核实',
  },
  'zh-Hant': {
    sourced: '見於來源',
    derived: '推算值',
    'second-hand': '轉引',
    'from-memory': '待查證',
    disputed: '有爭議',
    'not-verified': '未查證',
  },
};

/** How sure a value is, in a word the reader understands. */
export const flagLabel = (flag: Flag, locale: Locale): string => WORDS[locale][flag];
