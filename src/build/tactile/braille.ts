/** Texts in braille: by the tables of liblouis, which is a program of the build machine, and for Japanese by our own. */
import { spawnSync } from 'node:child_process';
import { termsOf } from '../../core/drawing/line-breaks.ts';
import type { ByLocale, Locale } from '../../core/i18n/locale.ts';
import { kanaBraille } from './kana.ts';
import { BREAK } from './page.ts';
import { readingOf } from './readings.ts';

const PROGRAM = 'lou_translate';

/** The table of a language; null for Japanese, whose kana liblouis can't write in six dots. */
const TABLES: ByLocale<string | null> = {
  // Uncontracted, because it is not known who will read it.
  en: 'en-ueb-g1.ctb',
  ja: null,
  ko: 'ko-g1.ctb',
  // The common braille scheme, the standard in mainland China since 2018.
  'zh-Hans': 'zhcn-cbs.ctb',
  'zh-Hant': 'zh-tw.ctb',
};

/** Taiwan writes numbers in the lower part of the cell. The table has them in the braille of computers, without a sign. */
const TAIWAN_NUMBERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('0123456789', (digit, value) => [digit, '⠴⠂⠆⠒⠲⠢⠖⠶⠦⠔'.charAt(value)])),
  '.': '⠨',
  ',': '⠠',
  '%': '⠈⠴',
};
const isNumber = (run: string): boolean => /^\d/u.test(run);
const taiwanNumber = (run: string): string => `⠼${Array.from(run, (sign) => TAIWAN_NUMBERS[sign] ?? sign).join('')}`;
/** Taiwan writes no blanks between words: a line may break after a syllable, which its last cell ends. */
const withBreaks = (cells: string): string => cells.replace(/[⠂⠄⠈⠐](?=[^\u2800⠆⠠⠤])/gu, `$&${BREAK}`);
/** Numbers, Latin words, and what is between them. */
const runsOf = (text: string): string[] => text.match(/\d[\d.,]*%?|[A-Za-z]+|[^\dA-Za-z]+/gu) ?? [];
/** The table writes a capital as a cell of eight dots. */
const LETTERS = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';
const latinWord = (run: string): string =>
  Array.from(
    run,
    (letter) => (/[A-Z]/u.test(letter) ? '⠠' : '') + LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 97),
  ).join('');

/** Words that the dictionaries of engines cut, or join with the next. */
const WORDS =
  /(中重稀土|重稀土|稀土|烧结|英伟达|占比|如今|回升|开采量|矿产量|新规|约为|下游|声呐|天后|实行|全球|出口|许可|管制|都|在用)/u;
/** Characters of several readings, and what has only the one that our texts have: the table has another. */
const READ_AS: Readonly<Record<string, string>> = { 占: '战', 种: '肿' };

/** Mainland China writes blanks between words. */
const withWordsApart = (text: string): string =>
  text
    .split(WORDS)
    .flatMap((part) => (WORDS.test(part) ? [part] : termsOf(part)))
    .join(' ')
    .replace(/ (?=[\p{P}%])/gu, '')
    .replace(/[占种]/gu, (character) => READ_AS[character] ?? character);

let isInstalled: boolean | undefined;

/** Whether braille can be written on this machine. */
export const hasBraille = (): boolean => (isInstalled ??= spawnSync(PROGRAM, ['--version']).status === 0);

export const NO_BRAILLE = 'liblouis is not installed (on Debian: apt-get install liblouis-bin).';

/** @throws if liblouis is missing, or does not answer each line with a line of cells of six dots. */
function translate(lines: readonly string[], table: string): string[] {
  if (!lines.length) return [];
  const { stdout, stderr, error } = spawnSync(PROGRAM, ['--forward', `unicode.dis,${table}`], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  if (error) throw new Error(NO_BRAILLE, { cause: error });
  const answers = stdout.replace(/\n$/u, '').split('\n');
  const isWhole = answers.length === lines.length && answers.every((cells) => /^[\u2800-\u283F]*$/u.test(cells));
  if (!isWhole) throw new Error(`liblouis can't write "${lines.join('", "')}" with ${table}: ${stdout}${stderr}`);
  return answers;
}

function brailleLines(texts: readonly string[], locale: Locale): string[] {
  const table = TABLES[locale];
  if (table === null) return texts.map((text) => kanaBraille(readingOf(text)));
  if (locale === 'zh-Hans') return translate(texts.map(withWordsApart), table);
  if (locale !== 'zh-Hant') return translate(texts, table);
  const words = [...new Set(texts.flatMap(runsOf))].filter((run) => !/^[\dA-Za-z]/u.test(run));
  const known = new Map(translate(words, table).map((cells, at) => [words[at], withBreaks(cells)]));
  return texts.map((text) =>
    runsOf(text)
      .map((run) => known.get(run) ?? (isNumber(run) ? taiwanNumber(run) : latinWord(run)))
      .join(''),
  );
}

/**
 * Texts of one language in Unicode braille patterns of six dots, in the same order, with single blanks, and with `BREAK`
 * where a line may break else.
 *
 * @throws if liblouis is missing, or a text can't be written.
 */
export function brailleOf(texts: readonly string[], locale: Locale): string[] {
  const inline = texts.map((text) => text.replace(/\s+/gu, ' ').trim());
  return brailleLines(inline, locale).map((cells) =>
    cells.replace(/\u2800+/gu, '\u2800').replace(/^\u2800|\u2800$/gu, ''),
  );
}
