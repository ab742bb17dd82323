import { named } from '../known-names.ts';
import type { IssueMessages } from './messages.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `「${value}」`).join('、');

export default {
  row: (dataset, row, line) => `${dataset}第${row}列${line === undefined ? '' : `（檔案第${line}行）`}`,
  withHint: (sentence, hint) => `${sentence}${hint}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? '' : `「${field}」`}${value ? `的值是「${value}」` : '是空的'}，${must}。`,
  must: {
    filled: () => '此處必須填寫',
    text: () => '應為文字',
    shorter: ({ maximum }) => `不得超過${maximum}個字元`,
    'one-of': ({ values }) => (values.length > 1 ? `應為${quoted(values)}其中之一` : `應為${quoted(values)}`),
    'some-of': ({ values }) => `應從${quoted(values)}中選取，以分號分隔`,
    number: ({ minimum, maximum }) => `應為${minimum}至${maximum}之間的數值`,
    year: ({ minimum, maximum }) => `應為${minimum}年至${maximum}年之間的年份`,
    date: () => '應為實際存在的日期，格式為YYYY-MM-DD',
    month: () => '應為年月，格式為YYYY-MM',
    'date-or-month': () => '應為實際存在的日期（YYYY-MM-DD）或年月（YYYY-MM）',
    period: () => '應為起訖年份，格式為YYYY-YYYY',
    id: () => '只能由小寫英文字母、0至9和連字號組成',
    ids: () => '應為來源的id，以分號分隔',
    country: ({ meant = 'CHN' }) => `應為國家代碼（如${meant}）或國家名稱`,
    'not-importer': ({ importer }) => `應為進口方（${importer}）以外的國家；如果進口方另有其國，請在「importer」中寫明`,
    countries: () => '應為國家代碼或國家名稱，以分號分隔',
    address: () => '應為以https://或http://開頭的網址',
    language: () => '應為en、zh-Hant等語言標籤',
    fields: () => '應為由欄位名稱和值組成的物件',
    unique: () => '不得與前面的列重複',
    'known-source': () => '應為「sources」中既有來源的id',
    sum: ({ of, maximum }) => `應使「${of}」的合計不超過${maximum}%`,
    whole: ({ of, sum }) => `不應小於「${of}」其他各列的合計${sum}`,
    rest: ({ of, share, subject }) => `應為「${of}」的100%扣除「${subject}」的${share}%後的餘數`,
    'later-stage': ({ of }) => `應為「${of}」之後的階段，連線不能循環`,
    'as-elsewhere': ({ of, value }) => `應與「${of}」的其他列一致，為「${value}」`,
    'no-earlier': ({ than }) => `不得早於「${than}」`,
    'no-later': ({ than }) => `不得晚於「${than}」`,
    'empty-beside': ({ beside }) => `在已填寫「${beside}」的列中應留空`,
  },
  hint: {
    'leave-empty': () => '沒有數值時，請將儲存格留空。',
    'leave-out': () => '沒有數值時，請省去該列。',
    separators: () => '請勿使用千分位符號，小數點用「.」，例如265000或26.5。',
    multiplier: () => '請勿使用「萬」等單位，寫出全部位數。',
    remove: ({ what }) => `請去掉「${what}」，只寫數值。`,
    write: ({ what }) => `請寫${what}。`,
    year: () => '請只寫一個四位數的西元年，例如2024。',
    'day-or-month': () => '無法判斷哪個數是日，請按年、月、日的順序書寫，例如2030-02-03。',
    serial: () => '這是試算表的日期序號，請先將該欄設為日期格式（YYYY-MM-DD）再儲存。',
  },
  missing: {
    list: ({ dataset, value }) => `${dataset}的值是「${value}」，應為由列組成的清單。`,
    rows: ({ dataset }) => `${dataset}沒有任何一列，請至少提供一列，或不提供${dataset}。`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `「${field}」為「${value}」`);
      return `${dataset}缺少${requested.join('、')}的列，請補上。`;
    },
    subject: ({ dataset }, { field, subject, known }) =>
      `主題是「${subject}」，但${dataset}中沒有「${field}」為「${subject}」的列（現有${named(known, 'zh-Hant').join('、')}）。請修改屬性「subject」，或補上一列。`,
    unit: ({ dataset }, { attribute }) =>
      `${dataset}中的數量沒有單位。請${attribute ? `設定屬性「${attribute}」（如${attribute}="kt"），或` : ''}增加「unit」欄。`,
    'per-cent': ({ dataset }, { field }) =>
      `${dataset}中「${field}」的值都不大於1。如為小數比例，請寫成百分比（58，而非0.58）；如本來就是百分比，請加上百分號（0.58%）。`,
    years: ({ dataset }, { minimum, subject }) =>
      `${dataset}中有「${subject}」資料的年份不足${minimum}個，請補上其他年份的列。`,
    'common-year': ({ dataset }, { stages, subject }) =>
      `${dataset}中沒有任何一年同時列有「${subject}」在${quoted(stages)}中的占比，請補齊同一年份的列。`,
    'too-many': ({ dataset }, { field, count, maximum }) =>
      `${dataset}的「${field}」有${count}個不同的值，此檢視最多繪製${maximum}個，請刪減。`,
  },
} satisfies IssueMessages;
