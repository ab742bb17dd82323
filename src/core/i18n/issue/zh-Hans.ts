import { named } from '../known-names.ts';
import type { IssueMessages } from './messages.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `“${value}”`).join('、');

export default {
  row: (dataset, row, line) => `${dataset}第${row}行${line === undefined ? '' : `（文件第${line}行）`}`,
  withHint: (sentence, hint) => `${sentence}${hint}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? '' : `“${field}”`}${value ? `的值是“${value}”` : '为空'}，${must}。`,
  must: {
    filled: () => '此处必须填写',
    text: () => '应为文本',
    shorter: ({ maximum }) => `不得超过${maximum}个字符`,
    'one-of': ({ values }) => (values.length > 1 ? `应为${quoted(values)}之一` : `应为${quoted(values)}`),
    'some-of': ({ values }) => `应从${quoted(values)}中选取，以分号分隔`,
    number: ({ minimum, maximum }) => `应为${minimum}至${maximum}之间的数值`,
    year: ({ minimum, maximum }) => `应为${minimum}年至${maximum}年之间的年份`,
    date: () => '应为实际存在的日期，格式为YYYY-MM-DD',
    month: () => '应为年月，格式为YYYY-MM',
    'date-or-month': () => '应为实际存在的日期（YYYY-MM-DD）或年月（YYYY-MM）',
    period: () => '应为起止年份，格式为YYYY-YYYY',
    id: () => '只能由小写英文字母、数字和连字符组成',
    ids: () => '应为来源的id，以分号分隔',
    country: ({ meant = 'CHN' }) => `应为国家代码（如${meant}）或国家名称`,
    'not-importer': ({ importer }) => `应为进口方（${importer}）以外的国家；如果进口方另有其国，请在“importer”中写明`,
    countries: () => '应为国家代码或国家名称，以分号分隔',
    address: () => '应为以https://或http://开头的网址',
    language: () => '应为en、zh-Hans等语言标签',
    fields: () => '应为由字段名和值组成的对象',
    unique: () => '不得与前面的行重复',
    'known-source': () => '应为“sources”中已有来源的id',
    sum: ({ of, maximum }) => `应使“${of}”的合计不超过${maximum}%`,
    whole: ({ of, sum }) => `不应小于“${of}”其他各行的合计${sum}`,
    rest: ({ of, share, subject }) => `应为“${of}”的100%减去“${subject}”的${share}%后的余数`,
    'later-stage': ({ of }) => `应为“${of}”之后的环节，连线不能循环`,
    'as-elsewhere': ({ of, value }) => `应与“${of}”的其他行一致，为“${value}”`,
    'no-earlier': ({ than }) => `不得早于“${than}”`,
    'no-later': ({ than }) => `不得晚于“${than}”`,
    'empty-beside': ({ beside }) => `在已填写“${beside}”的行中应留空`,
  },
  hint: {
    'leave-empty': () => '没有数值时，请将单元格留空。',
    'leave-out': () => '没有数值时，请省去该行。',
    separators: () => '请勿使用千位分隔符，小数点用“.”，例如265000或26.5。',
    multiplier: () => '请勿使用“万”等单位，写出全部数位。',
    remove: ({ what }) => `请去掉“${what}”，只写数值。`,
    write: ({ what }) => `请写${what}。`,
    year: () => '请只写一个四位公历年份，例如2024。',
    'day-or-month': () => '无法判断哪个数是日，请按年、月、日的顺序书写，例如2030-02-03。',
    serial: () => '这是电子表格的日期序号，请先将该列设为日期格式（YYYY-MM-DD）再保存。',
  },
  missing: {
    list: ({ dataset, value }) => `${dataset}的值是“${value}”，应为行的列表。`,
    rows: ({ dataset }) => `${dataset}没有任何行，请至少提供一行，或不提供${dataset}。`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `“${field}”为“${value}”`);
      return `${dataset}缺少${requested.join('、')}的行，请补上。`;
    },
    subject: ({ dataset }, { field, subject, known }) =>
      `主题是“${subject}”，但${dataset}中没有“${field}”为“${subject}”的行（现有${named(known, 'zh-Hans').join('、')}）。请修改属性“subject”，或补上一行。`,
    unit: ({ dataset }, { attribute }) =>
      `${dataset}中的数量没有单位。请${attribute ? `设置属性“${attribute}”（如${attribute}="kt"），或` : ''}增加“unit”列。`,
    'per-cent': ({ dataset }, { field }) =>
      `${dataset}中“${field}”的值都不大于1。如为小数比例，请写成百分数（58，而非0.58）；如本就是百分数，请加上百分号（0.58%）。`,
    years: ({ dataset }, { minimum, subject }) =>
      `${dataset}中有“${subject}”数据的年份不足${minimum}个，请补上其他年份的行。`,
    'common-year': ({ dataset }, { stages, subject }) =>
      `${dataset}中没有任何一年同时列有“${subject}”在${quoted(stages)}中的占比，请补齐同一年份的行。`,
    'too-many': ({ dataset }, { field, count, maximum }) =>
      `${dataset}的“${field}”有${count}个不同的值，此视图最多绘制${maximum}个，请删减。`,
  },
} satisfies IssueMessages;
