import type { FileMessages } from './messages.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('、');

export default {
  compressed: (file) => `${file} 是壓縮檔。請解壓縮後使用其中的 CSV 或 JSON 檔案。`,
  workbook: (file) => `${file} 是試算表的活頁簿，不是文字檔。請將表格另存為「CSV UTF-8」。`,
  damagedWorkbook: (file) =>
    `${file} 已損壞，或不是 Excel 格式（.xlsx）的活頁簿。請用試算表軟體開啟，重新存成 .xlsx 或「CSV UTF-8」。`,
  emptyWorkbook: (file) => `${file} 是沒有資料列的活頁簿。請確認儲存時包含了資料。`,
  otherKind: (file, kind) => `${file} 是 ${kind} 檔案，不是 CSV 或 JSON。請將各列匯出為 CSV。`,
  html: (file) => `${file} 是網頁，而不是 JSON 或 CSV。請檢查位址。`,
  encoding: (file) =>
    `${file} 的編碼不是 UTF-8，也無法辨識。請另存為「CSV UTF-8」，或由伺服器宣告編碼（Content-Type: text/csv; charset=…）。`,
  declaredEncoding: (file, charset) => `${file} 宣告的編碼是 ${charset}，與內容不符。請另存為「CSV UTF-8」。`,
  lostLetters: (file, line) =>
    `${file} 第${line}行含有替代字元（U+FFFD），儲存時已有文字遺失。請重新匯出為「CSV UTF-8」。`,
  openQuote: (file, line) => `${file} 第${line}行的引號沒有結尾。請補上後引號，或刪去前引號。`,
  repeatedColumn: (file, column) => `${file} 中「${column}」欄出現了兩次。請刪除其中一欄，或改名。`,
  cells: (file, line, found, expected) =>
    `${file} 第${line}行有${found}個儲存格，與標題列的${expected}個不符。含有分隔符號的文字請加引號，數值請勿使用千分位符號。`,
  breaksOff: (file, line) => `${file} 在第${line}行中途結束。請上傳完整的檔案。`,
  jsonBreaksOff: (file) => `${file} 的 JSON 在最後一個括號關閉之前就結束了。請上傳完整的檔案。`,
  jsonWord: (file, line, word) => `${file} 不是有效的 JSON：第${line}行的 ${word} 不是 JSON 的值。缺少的值請寫 null。`,
  jsonComma: (file, line) => `${file} 不是有效的 JSON：第${line}行的右括號前多了一個逗號。請刪去。`,
  jsonCall: (file) => `${file} 是程式碼（JSONP），不是 JSON。請去掉外面的函式呼叫，只保留清單。`,
  json: (file) => `${file} 不是有效的 JSON。請用 JSON 驗證工具檢查。`,
  notRows: (file) => `${file} 只有一個值，不是列的清單。請使用物件的清單，每欄對應一個屬性。`,
  map: (file) => `${file} 是地圖（GeoJSON），不是表格。請將各圖徵的「properties」列成清單。`,
  oneRow: () => '資料只是單獨的一列。請放入清單：[{…}]。',
  key: (given, expected) => `資料的鍵「${given}」不是表格的名稱。請寫「${expected}」。`,
  columns: (missing, found, meant) =>
    [
      `資料中沒有${quoted(missing)}欄。`,
      found.length ? `現有的欄是 ${found.join('、')}。` : '',
      meant.length
        ? `是否指${quoted(meant.map(([, column]) => column))}？請改名為${quoted(meant.map(([field]) => field))}。`
        : '',
    ].join(''),
  yearColumns: (years, missing) =>
    `資料按年份分欄（${years.join('、')}）。請把年份放在列裡，設${quoted(missing)}欄，每年一列。`,
  otherView: (tag) => `這些欄適合另一個檢視：${tag}。`,
  skippedAbove: (file, lines) => `${file}：標題列上方的第${lines}行不屬於表格，已略過。`,
  skippedBelow: (file, lines) => `${file}：表格下方的第${lines}行不是資料列，已略過。`,
  oneWorksheet: (file, worksheet) => `${file} 有多個工作表。只讀取了「${worksheet}」。`,
  unreadKey: (key) => `資料的鍵「${key}」不是表格，未讀取。`,
  unreadColumn: (column, field) => `未讀取「${column}」欄。是否指「${field}」？`,
} satisfies FileMessages;
