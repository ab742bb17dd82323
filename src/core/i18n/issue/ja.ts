import { named } from '../known-names.ts';
import type { IssueMessages } from './messages.ts';

const quoted = (values: readonly string[]): string => values.map((value) => `「${value}」`).join('');

export default {
  row: (dataset, row, line) => `${dataset}、${row}行目${line === undefined ? '' : `（ファイルの${line}行目）`}`,
  withHint: (sentence, hint) => `${sentence}${hint}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? '' : `の「${field}」`}（${value ? `「${value}」` : '空欄'}）は、${must}ください。`,
  must: {
    filled: () => '記入して',
    text: () => '文字列にして',
    shorter: ({ maximum }) => `${maximum}文字以内にして`,
    'one-of': ({ values }) => (values.length > 1 ? `${quoted(values)}のいずれかにして` : `${quoted(values)}にして`),
    'some-of': ({ values }) => `${quoted(values)}から選び、セミコロンで区切って`,
    number: ({ minimum, maximum }) => `${minimum}から${maximum}までの数値にして`,
    year: ({ minimum, maximum }) => `${minimum}年から${maximum}年までの年にして`,
    date: () => '実在する日付をYYYY-MM-DDの形で書いて',
    month: () => '年月をYYYY-MMの形で書いて',
    'date-or-month': () => '実在する日付をYYYY-MM-DD、または年月をYYYY-MMの形で書いて',
    period: () => '期間をYYYY-YYYYの形で書いて',
    id: () => '英小文字、数字、ハイフンだけで書いて',
    ids: () => '出典のidをセミコロンで区切って書いて',
    country: ({ meant = 'CHN' }) => `${meant}のような国のコード、または国の名前を書いて`,
    'not-importer': ({ importer }) =>
      `輸入する国（${importer}）以外の国にして（輸入する国が別なら「importer」に書いて）`,
    countries: () => '国のコードまたは国の名前をセミコロンで区切って書いて',
    address: () => 'https://またはhttp://で始まるアドレスにして',
    language: () => 'enやzh-Hansのような言語タグにして',
    fields: () => '列の名前と値を持つオブジェクトにして',
    unique: () => '前の行と重ならないようにして',
    'known-source': () => '「sources」にある出典のidにして',
    sum: ({ of, maximum }) => `「${of}」の合計が${maximum}%以内に収まる値にして`,
    whole: ({ of, sum }) => `「${of}」のほかの行の合計（${sum}）以上の値にして`,
    rest: ({ of, share, subject }) => `「${of}」の100%から「${subject}」の${share}%を引いた残りにして`,
    'later-stage': ({ of }) => `リンクが循環しないよう、「${of}」より後の工程にして`,
    'as-elsewhere': ({ of, value }) => `「${of}」のほかの行と同じ「${value}」にして`,
    'no-earlier': ({ than }) => `「${than}」以降の日付にして`,
    'no-later': ({ than }) => `「${than}」以前の日付にして`,
    'empty-beside': ({ beside }) => `「${beside}」を記入した行では空欄にして`,
  },
  hint: {
    'leave-empty': () => '値がなければ空欄にしてください。',
    'leave-out': () => '値がなければ、その行を省いてください。',
    separators: () => '桁区切りを付けず、小数点は「.」で書いてください（例：265000、26.5）。',
    multiplier: () => '「万」などを使わず、すべての桁を数字で書いてください。',
    remove: ({ what }) => `「${what}」を取り除き、数値だけを書いてください。`,
    write: ({ what }) => `${what}と書いてください。`,
    year: () => '西暦の年を2024のように4桁で一つだけ書いてください。',
    'day-or-month': () => 'どちらが日か判断できません。2030-02-03のように年、月、日の順で書いてください。',
    serial: () => '表計算ソフトの日数になっています。列を日付（YYYY-MM-DD）の書式にして保存してください。',
  },
  missing: {
    list: ({ dataset, value }) => `${dataset}（「${value}」）は、行のリストにしてください。`,
    rows: ({ dataset }) => `${dataset}に行がありません。1行以上を加えるか、${dataset}そのものを省いてください。`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `「${field}」が「${value}」`);
      return `${dataset}に、${requested.join('、')}の行がありません。その行を加えてください。`;
    },
    subject: ({ dataset }, { field, subject, known }) =>
      `主題は「${subject}」ですが、${dataset}に「${field}」が「${subject}」の行はありません（あるのは${named(known, 'ja').join('、')}）。属性「subject」を変えるか、行を加えてください。`,
    unit: ({ dataset }, { attribute }) =>
      `${dataset}の数量に単位がありません。${attribute ? `属性「${attribute}」（例：${attribute}="kt"）を付けるか、` : ''}列「unit」を加えてください。`,
    'per-cent': ({ dataset }, { field }) =>
      `${dataset}の「${field}」がすべて1以下です。小数の割合なら0.58ではなく58のようにパーセントで、パーセントの値なら0.58%のように記号を付けて書いてください。`,
    years: ({ dataset }, { minimum, subject }) =>
      `${dataset}に「${subject}」の行が${minimum}年分ありません。足りない年の行を加えてください。`,
    'common-year': ({ dataset }, { stages, subject }) =>
      `${dataset}に、${quoted(stages)}のすべてで「${subject}」の割合がそろう年がありません。同じ年の行を加えてください。`,
    'too-many': ({ dataset }, { field, count, maximum }) =>
      `${dataset}の「${field}」は${count}種類あり、この図で描けるのは${maximum}種類までです。行を減らしてください。`,
  },
} satisfies IssueMessages;
