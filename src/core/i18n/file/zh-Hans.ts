import type { FileMessages } from './messages.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

export default {
  compressed: (file) => `${file} 是压缩文件。请解压后使用其中的 CSV 或 JSON 文件。`,
  workbook: (file) => `${file} 是电子表格的工作簿，不是文本。请将表格另存为“CSV UTF-8”。`,
  damagedWorkbook: (file) =>
    `${file} 已损坏，或不是 Excel 格式（.xlsx）的工作簿。请用电子表格软件打开，重新保存为 .xlsx 或“CSV UTF-8”。`,
  emptyWorkbook: (file) => `${file} 是没有数据行的工作簿。请确认保存时包含了数据。`,
  otherKind: (file, kind) => `${file} 是 ${kind} 文件，不是 CSV 或 JSON。请将各行导出为 CSV。`,
  html: (file) => `${file} 是网页，而不是 JSON 或 CSV。请检查地址。`,
  encoding: (file) =>
    `${file} 的编码不是 UTF-8，也无法识别。请另存为“CSV UTF-8”，或由服务器声明编码（Content-Type: text/csv; charset=…）。`,
  declaredEncoding: (file, charset) => `${file} 声明的编码是 ${charset}，与内容不符。请另存为“CSV UTF-8”。`,
  lostLetters: (file, line) =>
    `${file} 第${line}行含有替换字符（U+FFFD），保存时已有文字丢失。请重新导出为“CSV UTF-8”。`,
  openQuote: (file, line) => `${file} 第${line}行的引号没有闭合。请补上后引号，或删去前引号。`,
  repeatedColumn: (file, column) => `${file} 中“${column}”列出现了两次。请删除其中一列，或改名。`,
  cells: (file, line, found, expected) =>
    `${file} 第${line}行有${found}个单元格，与表头的${expected}个不符。含有分隔符的文字请加引号，数值请勿使用千位分隔符。`,
  breaksOff: (file, line) => `${file} 在第${line}行中间结束。请上传完整的文件。`,
  jsonBreaksOff: (file) => `${file} 的 JSON 在最后一个括号闭合之前就结束了。请上传完整的文件。`,
  jsonWord: (file, line, word) => `${file} 不是有效的 JSON：第${line}行的 ${word} 不是 JSON 的值。缺少的值请写 null。`,
  jsonComma: (file, line) => `${file} 不是有效的 JSON：第${line}行的右括号前多了一个逗号。请删去。`,
  jsonCall: (file) => `${file} 是脚本（JSONP），不是 JSON。请去掉外面的函数调用，只保留列表。`,
  json: (file) => `${file} 不是有效的 JSON。请用 JSON 校验工具检查。`,
  notRows: (file) => `${file} 只有一个值，不是行的列表。请使用对象的列表，每列对应一个属性。`,
  map: (file) => `${file} 是地图（GeoJSON），不是表格。请将各要素的“properties”列成列表。`,
  oneRow: () => '数据只是单独的一行。请放入列表：[{…}]。',
  key: (given, expected) => `数据的键“${given}”不是表的名称。请写“${expected}”。`,
  columns: (missing, found, meant) =>
    [
      `数据中没有${quoted(missing)}列。`,
      found.length ? `现有的列是 ${found.join('、')}。` : '',
      meant.length
        ? `是否指${quoted(meant.map(([, column]) => column))}？请改名为${quoted(meant.map(([field]) => field))}。`
        : '',
    ].join(''),
  yearColumns: (years, missing) =>
    `数据按年份分列（${years.join('、')}）。请把年份放在行里，设${quoted(missing)}列，每年一行。`,
  otherView: (tag) => `这些列适合另一个视图：${tag}。`,
  skippedAbove: (file, lines) => `${file}：表头上方的第${lines}行不属于表格，已跳过。`,
  skippedBelow: (file, lines) => `${file}：表格下方的第${lines}行不是数据行，已跳过。`,
  oneWorksheet: (file, worksheet) => `${file} 有多个工作表。只读取了“${worksheet}”。`,
  unreadKey: (key) => `数据的键“${key}”不是表，未读取。`,
  unreadColumn: (column, field) => `未读取“${column}”列。是否指“${field}”？`,
} satisfies FileMessages;
