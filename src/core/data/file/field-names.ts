/** Names of columns as people write them, and the fields that they may mean. */
import { distance } from 'fastest-levenshtein';

/** Signs that have no width: a reader of a spreadsheet can't see them. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu;

/** A name without regard to case, spaces, hyphens, full-width forms and invisible signs. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');

/**
 * Column names in other words and languages, by the field that they may mean: for suggestions only. Each is a plain
 * name, or begins one.
 */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  year: ['jahr', 'année', 'annee', 'año', 'anno', '年', '年度', '年份', '연도', '년도', 'date', 'period', 'time'],
  date: ['datum', 'fecha', 'jour', 'day', '日付', '日期', '날짜', 'when'],
  country: [
    'land',
    'staat',
    'pays',
    'país',
    'pais',
    'paese',
    'partner',
    'nation',
    'entity',
    'code',
    'iso3',
    'region',
    'economy',
    '国',
    '國',
    '국가',
    '나라',
  ],
  tonnes_reo: [
    'tonn',
    'menge',
    'production',
    'produktion',
    'prod',
    'value',
    'quantity',
    'amount',
    '生産',
    '产量',
    '產量',
    '생산',
  ],
  value: ['tonn', 'menge', 'production', 'produktion', 'quantity', 'amount', 'wert', '値', '数值', '數值', '값'],
  share_pct: [
    'share',
    'anteil',
    'part',
    'percent',
    'prozent',
    'pct',
    '%',
    '割合',
    'シェア',
    '占比',
    '份额',
    '比例',
    '비중',
    '점유율',
  ],
  value_pct: ['value', 'share', 'percent', 'pct', '割合', '占比', '비중'],
  china_share_pct: ['china', 'share', '中国', '中國', '중국'],
  stage: ['mineral', 'step', 'stufe', 'étape', '段階', '工程', '阶段', '階段', '단계'],
  material: ['mineral', 'element', 'rohstoff', 'product', 'commodity', '品目', '材料', '元素', '원소'],
  symbol: ['element', 'material', 'mineral', '元素', '원소'],
  actor: ['country', 'who', 'government', 'akteur', 'acteur', '主体', '主體', '주체'],
  kind: ['type', 'category', 'art', '種類', '类型', '類型', '종류'],
  title: ['event', 'headline', 'name', 'titel', 'titre', 'text', '見出し', '题', '標題', '제목'],
  use: ['application', 'verwendung', 'sector', '用途', '용도'],
  source_party: ['source', 'from', 'exporter'],
  target_party: ['target', 'to', 'importer'],
};

/** The largest number of wrong letters in a name that is still recognised. */
const MAX_DISTANCE = 2;

const isSimilar = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 3 && distance(a, b) <= Math.min(MAX_DISTANCE, Math.floor(b.length / 4));

/** The name most likely meant by a misspelt one; undefined if none is similar. */
export const similarName = (given: string, names: readonly string[]): string | undefined =>
  names
    .filter((name) => isSimilar(plainName(given), plainName(name)))
    .sort((a, b) => distance(plainName(given), plainName(a)) - distance(plainName(given), plainName(b)))[0];

/** The column that may be meant as a field: misspelt, in other words or in another language; undefined if none is. */
export function columnMeaning(field: string, columns: readonly string[]): string | undefined {
  const meant = columns.find((column) => isSimilar(plainName(column), plainName(field)));
  if (meant !== undefined) return meant;
  const synonyms = SYNONYMS[field] ?? [];
  for (const synonym of synonyms) {
    const same = columns.find((column) => plainName(column) === synonym);
    if (same !== undefined) return same;
  }
  return columns.find((column) => synonyms.some((synonym) => plainName(column).startsWith(synonym)));
}

/** The text of a cell without spaces and invisible signs around it, on one line. */
export const cleanCell = (cell: string): string =>
  cell
    .replace(/^[\s\u200B-\u200D\u2060\uFEFF\u00AD]+|[\s\u200B-\u200D\u2060\uFEFF\u00AD]+$/gu, '')
    .replace(/\s*[\r\n]+\s*/gu, ' ');
