import type { FileMessages } from './messages.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(', ');

export default {
  compressed: (file) => `${file} 파일은 압축 파일입니다. 압축을 풀고 안에 있는 CSV나 JSON 파일을 쓰세요.`,
  workbook: (file) => `${file} 파일은 스프레드시트 통합 문서입니다. 표를 ‘CSV UTF-8’로 저장하세요.`,
  damagedWorkbook: (file) =>
    `${file} 파일은 손상되었거나 Excel 형식(.xlsx)의 통합 문서가 아닙니다. 스프레드시트 프로그램에서 열어 .xlsx 또는 ‘CSV UTF-8’로 다시 저장하세요.`,
  emptyWorkbook: (file) => `${file} 통합 문서에는 행이 없습니다. 데이터와 함께 저장되었는지 확인하세요.`,
  otherKind: (file, kind) => `${file} 파일은 CSV나 JSON이 아니라 ${kind} 파일입니다. 행을 CSV로 내보내세요.`,
  html: (file) => `${file}에 있는 것은 JSON이나 CSV가 아니라 웹페이지입니다. 주소를 확인하세요.`,
  encoding: (file) =>
    `${file}의 문자 인코딩은 UTF-8이 아니며 알아낼 수도 없습니다. ‘CSV UTF-8’로 저장하거나 서버에서 인코딩을 선언하세요(Content-Type: text/csv; charset=…).`,
  declaredEncoding: (file, charset) =>
    `${file}의 인코딩은 ${charset} 값으로 선언되어 있지만 내용과 맞지 않습니다. ‘CSV UTF-8’로 저장하세요.`,
  lostLetters: (file, line) =>
    `${file} ${line}번째 줄에 대체 문자(U+FFFD)가 있어 저장할 때 글자가 손실되었습니다. ‘CSV UTF-8’로 다시 내보내세요.`,
  openQuote: (file, line) =>
    `${file} ${line}번째 줄에서 시작한 따옴표가 닫히지 않았습니다. 닫는 따옴표를 넣거나 여는 따옴표를 지우세요.`,
  repeatedColumn: (file, column) => `${file}에 ‘${column}’ 열이 두 번 있습니다. 하나를 지우거나 이름을 바꾸세요.`,
  cells: (file, line, found, expected) =>
    `${file} ${line}번째 줄은 칸이 ${found}개로, 머리글의 ${expected}개와 다릅니다. 구분 기호가 든 글은 따옴표로 묶고, 숫자에는 천 단위 구분 기호를 쓰지 마세요.`,
  breaksOff: (file, line) => `${file} 파일은 ${line}번째 줄의 행 중간에서 끝납니다. 온전한 파일을 올리세요.`,
  jsonBreaksOff: (file) => `${file}의 JSON은 마지막 괄호가 닫히기 전에 끝납니다. 온전한 파일을 올리세요.`,
  jsonWord: (file, line, word) =>
    `${file} 파일은 올바른 JSON이 아닙니다. ${line}번째 줄의 ${word} 값은 JSON 값이 아닙니다. 값이 없으면 null로 적으세요.`,
  jsonComma: (file, line) =>
    `${file} 파일은 올바른 JSON이 아닙니다. ${line}번째 줄의 닫는 괄호 앞에 쉼표가 있습니다. 쉼표를 지우세요.`,
  jsonCall: (file) => `${file} 파일은 JSON이 아니라 스크립트(JSONP)입니다. 함수 호출을 빼고 목록만 쓰세요.`,
  json: (file) => `${file} 파일은 올바른 JSON이 아닙니다. JSON 검사 도구로 확인하세요.`,
  notRows: (file) => `${file} 파일은 값 하나일 뿐 행의 목록이 아닙니다. 열마다 값이 있는 객체의 목록을 쓰세요.`,
  map: (file) => `${file} 파일은 표가 아니라 지도(GeoJSON)입니다. 각 지형지물의 ‘properties’를 목록으로 쓰세요.`,
  oneRow: () => '데이터가 행 하나입니다. 목록에 넣으세요: [{…}].',
  key: (given, expected) => `데이터의 키 ‘${given}’에 해당하는 표가 없습니다. ‘${expected}’ 이름을 쓰세요.`,
  columns: (missing, found, meant) =>
    [
      `데이터에 ${quoted(missing)} 열이 없습니다.`,
      found.length ? `있는 열은 ${found.join(', ')}입니다.` : '',
      meant.length
        ? `혹시 ${quoted(meant.map(([, column]) => column))} 열인가요? 열 이름을 ${quoted(meant.map(([field]) => field))}로 바꾸세요.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  yearColumns: (years, missing) =>
    `데이터의 열이 연도별로 나뉘어 있습니다(${years.join(', ')}). 연도를 행에 놓아 ${quoted(missing)} 열을 두고 한 해에 한 행씩 적으세요.`,
  otherView: (tag) => `이 열은 다른 보기에 맞습니다: ${tag}.`,
  skippedAbove: (file, lines) => `${file}: 머리글 위의 ${lines}번째 줄은 표의 일부가 아니어서 건너뛰었습니다.`,
  skippedBelow: (file, lines) => `${file}: 표 아래의 ${lines}번째 줄은 행이 아니어서 건너뛰었습니다.`,
  oneWorksheet: (file, worksheet) => `${file} 통합 문서에는 시트가 여러 개 있습니다. ‘${worksheet}’ 시트만 읽었습니다.`,
  unreadKey: (key) => `데이터의 키 ‘${key}’ 값은 표가 아니어서 읽지 않았습니다.`,
  unreadColumn: (column, field) => `‘${column}’ 열은 읽지 않았습니다. 혹시 ‘${field}’인가요?`,
} satisfies FileMessages;
