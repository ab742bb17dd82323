import { named } from '../known-names.ts';
import type { IssueMessages } from './messages.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `‘${value}’`).join(', ');

export default {
  row: (dataset, row, line) => `${dataset} ${row}행${line === undefined ? '' : `(파일의 ${line}번째 줄)`}`,
  withHint: (sentence, hint) => `${sentence} ${hint}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? '' : `의 ‘${field}’`} ${value ? `값은 ‘${value}’인데,` : '값이 비어 있습니다.'} ${must}.`,
  must: {
    filled: () => '반드시 채워야 합니다',
    text: () => '문자열이어야 합니다',
    shorter: ({ maximum }) => `${maximum}자 이하여야 합니다`,
    'one-of': ({ values }) =>
      values.length > 1 ? `${quoted(values)} 중 하나여야 합니다` : `${quoted(values)}만 쓸 수 있습니다`,
    'some-of': ({ values }) => `${quoted(values)} 중에서 골라 세미콜론으로 구분해야 합니다`,
    number: ({ minimum, maximum }) => `${minimum}에서 ${maximum}까지의 숫자여야 합니다`,
    year: ({ minimum, maximum }) => `${minimum}년에서 ${maximum}년까지의 연도여야 합니다`,
    date: () => '실제로 있는 날짜를 YYYY-MM-DD 형식으로 적어야 합니다',
    month: () => '연월을 YYYY-MM 형식으로 적어야 합니다',
    'date-or-month': () => '실제로 있는 날짜를 YYYY-MM-DD 형식으로 적거나 연월을 YYYY-MM 형식으로 적어야 합니다',
    period: () => '기간을 YYYY-YYYY 형식으로 적어야 합니다',
    id: () => '영문 소문자, 숫자, 하이픈으로만 적어야 합니다',
    ids: () => '출처의 id를 세미콜론으로 구분해 적어야 합니다',
    country: ({ meant = 'CHN' }) => `${meant} 같은 국가 코드나 국가명이어야 합니다`,
    'not-importer': ({ importer }) =>
      `수입하는 국가(${importer}) 이외의 국가여야 합니다. 수입하는 국가가 다르다면 ‘importer’에 적어야 합니다`,
    countries: () => '국가 코드나 국가명을 세미콜론으로 구분해 적어야 합니다',
    address: () => 'https:// 또는 http://로 시작하는 주소여야 합니다',
    language: () => 'en이나 zh-Hans 같은 언어 태그여야 합니다',
    fields: () => '필드 이름과 값을 담은 객체여야 합니다',
    unique: () => '앞의 행과 겹치지 않아야 합니다',
    'known-source': () => '‘sources’에 있는 출처의 id여야 합니다',
    sum: ({ of, maximum }) => `‘${of}’의 합계가 ${maximum}%를 넘지 않아야 합니다`,
    whole: ({ of, sum }) => `‘${of}’의 다른 행을 더한 ${sum} 이상이어야 합니다`,
    rest: ({ of, share, subject }) => `‘${of}’의 100%에서 ‘${subject}’의 ${share}%를 뺀 나머지여야 합니다`,
    'later-stage': ({ of }) => `연결이 순환하지 않도록 ‘${of}’ 다음 단계여야 합니다`,
    'as-elsewhere': ({ of, value }) => `‘${of}’의 다른 행과 같은 ‘${value}’ 값이어야 합니다`,
    'no-earlier': ({ than }) => `‘${than}’ 날짜보다 이르지 않아야 합니다`,
    'no-later': ({ than }) => `‘${than}’ 날짜보다 늦지 않아야 합니다`,
    'empty-beside': ({ beside }) => `‘${beside}’ 값이 있는 행에서는 비워 두어야 합니다`,
  },
  hint: {
    'leave-empty': () => '값이 없으면 칸을 비워 두세요.',
    'leave-out': () => '값이 없으면 그 행을 빼세요.',
    separators: () => '천 단위 구분 기호 없이, 소수점은 마침표로 적으세요(예: 265000, 26.5).',
    multiplier: () => '‘만’ 같은 단위 없이 숫자를 모두 적으세요.',
    remove: ({ what }) => `‘${what}’ 표시를 빼고 숫자만 적으세요.`,
    write: ({ what }) => `${what} 값을 적으세요.`,
    year: () => '2024처럼 네 자리 서기 연도 하나만 적으세요.',
    'day-or-month': () => '어느 쪽이 날짜인지 알 수 없습니다. 2030-02-03처럼 연, 월, 일 순으로 적으세요.',
    serial: () => '스프레드시트의 날짜 일련번호입니다. 열을 날짜 형식(YYYY-MM-DD)으로 바꾸어 저장하세요.',
  },
  missing: {
    list: ({ dataset, value }) => `${dataset}의 값은 ‘${value}’인데, 행의 목록이어야 합니다.`,
    rows: ({ dataset }) => `${dataset}에 행이 없습니다. 한 행 이상 넣거나 ${dataset} 자체를 빼야 합니다.`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `‘${field}’ 값이 ‘${value}’`);
      return `${dataset}에 ${requested.join(', ')}인 행이 없습니다. 그 행을 더해야 합니다.`;
    },
    subject: ({ dataset }, { field, subject, known }) =>
      `주제는 ‘${subject}’인데 ${dataset}에 ‘${field}’ 값이 ‘${subject}’인 행이 없습니다(있는 값: ${named(known, 'ko').join(', ')}). ‘subject’ 속성을 바꾸거나 행을 더해야 합니다.`,
    unit: ({ dataset }, { attribute }) =>
      `${dataset}의 수량에 단위가 없습니다. ${attribute ? `‘${attribute}’ 속성(예: ${attribute}="kt")을 넣거나 ` : ''}‘unit’ 열을 더해야 합니다.`,
    'per-cent': ({ dataset }, { field }) =>
      `${dataset}의 ‘${field}’ 값이 모두 1 이하입니다. 소수로 적은 비율이라면 0.58이 아니라 58처럼 퍼센트로, 퍼센트 값이라면 0.58%처럼 기호를 붙여 적어야 합니다.`,
    years: ({ dataset }, { minimum, subject }) =>
      `${dataset}에 ‘${subject}’의 행이 ${minimum}개 연도에 못 미칩니다. 모자란 연도의 행을 더해야 합니다.`,
    'common-year': ({ dataset }, { stages, subject }) =>
      `${dataset}에 ${quoted(stages)} 모두에서 ‘${subject}’의 비중이 있는 연도가 없습니다. 같은 연도의 행을 더해야 합니다.`,
    'too-many': ({ dataset }, { field, count, maximum }) =>
      `${dataset}의 ‘${field}’ 값이 ${count}가지인데, 이 보기는 ${maximum}가지까지만 그립니다. 행을 줄여야 합니다.`,
  },
} satisfies IssueMessages;
