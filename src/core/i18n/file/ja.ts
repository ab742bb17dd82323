import type { FileMessages } from './messages.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join('');

export default {
  compressed: (file) => `${file} は圧縮ファイルです。展開して、中のCSVまたはJSONを使ってください。`,
  workbook: (file) => `${file} は表計算ソフトのブックです。表を「CSV UTF-8」で保存してください。`,
  damagedWorkbook: (file) =>
    `${file} は壊れているか、Excel形式（.xlsx）のブックではありません。表計算ソフトで開き、.xlsxか「CSV UTF-8」で保存し直してください。`,
  emptyWorkbook: (file) => `${file} のブックには行がありません。データとともに保存されているか確かめてください。`,
  otherKind: (file, kind) => `${file} はCSVでもJSONでもなく${kind}ファイルです。行をCSVで書き出してください。`,
  html: (file) => `${file} にあるのはJSONでもCSVでもなくウェブページです。アドレスを確認してください。`,
  encoding: (file) =>
    `${file} の文字コードはUTF-8ではなく、判別もできません。「CSV UTF-8」で保存するか、サーバーで文字コードを宣言してください（Content-Type: text/csv; charset=…）。`,
  declaredEncoding: (file, charset) =>
    `${file} の文字コードは${charset}と宣言されていますが、中身と合いません。「CSV UTF-8」で保存してください。`,
  lostLetters: (file, line) =>
    `${file} の${line}行目に置換文字（U+FFFD）があり、保存のときに文字が失われています。「CSV UTF-8」で書き出し直してください。`,
  openQuote: (file, line) =>
    `${file} の${line}行目で始まる引用符が閉じていません。閉じる引用符を加えるか、開く引用符を消してください。`,
  repeatedColumn: (file, column) => `${file} には「${column}」の列が二つあります。一方を削るか、名前を変えてください。`,
  cells: (file, line, found, expected) =>
    `${file} の${line}行目はセルが${found}個で、見出しの${expected}個と合いません。区切り文字を含む文は引用符で囲み、数値には桁区切りを付けないでください。`,
  breaksOff: (file, line) => `${file} は${line}行目の途中で終わっています。完全なファイルを置いてください。`,
  jsonBreaksOff: (file) => `${file} のJSONは、最後の括弧が閉じる前に終わっています。完全なファイルを置いてください。`,
  jsonWord: (file, line, word) =>
    `${file} は正しいJSONではありません。${line}行目の ${word} はJSONの値ではありません。値がなければ null と書いてください。`,
  jsonComma: (file, line) =>
    `${file} は正しいJSONではありません。${line}行目の閉じ括弧の前に余分なコンマがあります。取り除いてください。`,
  jsonCall: (file) => `${file} はJSONではなくスクリプト（JSONP）です。関数の呼び出しを外し、リストだけにしてください。`,
  json: (file) => `${file} は正しいJSONではありません。JSONの検証ツールで確かめてください。`,
  notRows: (file) =>
    `${file} は一つの値で、行のリストではありません。列ごとの値を持つオブジェクトのリストにしてください。`,
  map: (file) => `${file} は表ではなく地図（GeoJSON）です。各地物の「properties」をリストにしてください。`,
  oneRow: () => 'データが一行だけのオブジェクトです。リストに入れてください：[{…}]',
  key: (given, expected) => `データのキー「${given}」という表はありません。「${expected}」と書いてください。`,
  columns: (missing, found, meant) =>
    [
      `データに${quoted(missing)}の列がありません。`,
      found.length ? `あるのは ${found.join('、')} です。` : '',
      meant.length
        ? `もしかして${meant.map(([, column]) => `「${column}」`).join('')}のことですか。列の名前を${meant.map(([field]) => `「${field}」`).join('')}に直してください。`
        : '',
    ].join(''),
  yearColumns: (years, missing) =>
    `データは年ごとに列が分かれています（${years.join('、')}）。年は行に並べ、${quoted(missing)}の列を設けて1年につき1行にしてください。`,
  otherView: (tag) => `この列は別の表示に合います：${tag}`,
  skippedAbove: (file, lines) => `${file} の見出しより上の${lines}行目は表の一部ではないため、読み飛ばしました。`,
  skippedBelow: (file, lines) => `${file} の表より下の${lines}行目は行ではないため、読み飛ばしました。`,
  oneWorksheet: (file, worksheet) => `${file} には複数のシートがあります。読んだのは「${worksheet}」だけです。`,
  unreadKey: (key) => `データのキー「${key}」は表ではないため、読みませんでした。`,
  unreadColumn: (column, field) => `「${column}」の列は読みませんでした。「${field}」のことでしょうか。`,
} satisfies FileMessages;
