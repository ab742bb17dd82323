import { formatNumber } from '../../../../core/i18n/format.ts';
import type { EventsMessages, Named, Topic } from './messages.ts';

const span = (from: string, to: string): string => (from === to ? from : `${from}〜${to}`);
const articleOf = (isEdition: boolean): string => (isEdition ? 'dailyview.netの2025年7月の報道' : '記事');
const items = (count: number): string => `${formatNumber('ja', count)}件`;
const TOPIC: Readonly<Record<Topic, string>> = { control: '輸出規制', tariff: '関税', negotiation: '協議' };

const ACTOR = { us: '米国', china: '中国', both: '米中', company: '企業', other: 'その他' } as const;
const KIND = {
  control: '規制強化',
  retaliation: '対抗措置',
  tariff: '関税',
  relaxation: '緩和',
  negotiation: '協議',
  statement: '発言・発表',
  ruling: '司法判断',
  market: '企業動向',
  politics: '政治',
  scheduled: '予定日',
} as const;

/** 「中国の動き」「関税・緩和」「中国の関税」 */
function chosen(actors: readonly Named[], kinds: readonly Named[]): string {
  const who = actors.map(({ name }) => name).join('・');
  const what = kinds.map(({ name }) => name).join('・');
  return `${who}${who && 'の'}${what || (who ? '動き' : '出来事')}`;
}

/** A flag in parentheses; empty for a sourced row. */
const marked = (flag: string): string => flag && `（${flag}）`;

export default {
  tab: '出来事',
  actor: ACTOR,
  kind: KIND,
  track: { us: '米国', china: '中国' },
  bothAndOthers: '米中双方・その他',
  bothSides: '双方',
  article: { fact: (isEdition) => `${articleOf(isEdition)}に登場`, column: articleOf, yes: 'あり', no: 'なし' },
  lead: '見出しで言及',
  days: (days) => `${days}日後`,
  title: ({ days }) => `中国のレアアース規制、米国のH20規制より${days}日早かった`,
  plainTitle: ({ count, from, to, actors, kinds }) =>
    actors.length || kinds.length
      ? `${chosen(actors, kinds)}、${span(from, to)}に${items(count)}`
      : `${span(from, to)}の出来事${items(count)}`,
  narrowedTitle: ({ count, total, from, to, actors, kinds }) => {
    const part = count === total ? `全${items(total)}が` : `${items(total)}のうち${items(count)}が`;
    return actors.length || kinds.length
      ? `${part}${chosen(actors, kinds)}（${span(from, to)}）`
      : `${part}${span(from, to)}の出来事`;
  },
  ofSubject: ({ name }, count) => `、うち${name}${items(count)}`,
  chart: ({ count, days, lanes }) => `年表：${days}の出来事${items(count)}、${lanes.length}列（${lanes.join('、')}）。`,
  emptyChart: '年表：出来事なし。',
  about: (topics, material) =>
    `${material && `${material}：`}${topics.map((topic) => TOPIC[topic]).join('、') || '出来事'}の経過`,
  subtitle: ({ count, from, to }) => `輸出規制・関税・協議（${span(from, to)}）、主な${count}件`,
  plainSubtitle: (inArticle, about, isEdition) => {
    const shown = `${articleOf(isEdition)}に登場`;
    return about + (inArticle === 'all' ? `。${shown}する出来事` : inArticle ? `。うち${inArticle}件が${shown}` : '');
  },
  denseSubtitle: (band, about) =>
    `${about}。四角一つが1件、1段が${typeof band === 'number' ? `${band}年` : band === 'month' ? '1カ月' : '四半期'}を表す`,
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `中国は${licences}、レアアース${elements ? `${elements}種` : ''}を許可制とした。米政府がH20に輸出許可が必要だとエヌビディアに通知したのは${days}日後の${chipRule}である。` +
    (promised
      ? `${promised}、エヌビディアはH20許可の確約を得たと発表した${stay ? 'が、中国の4月の規制は残った' : ''}。`
      : ''),
  plainSummary: ({ count, from, to, actors, kinds }, detail) =>
    `${chosen(actors, kinds)}は${span(from, to)}に${items(count)}。${detail}`,
  by: {
    actor: (tally) => `主体別では${tally.join('、')}。`,
    kind: (tally) => `種類別では${tally.join('、')}。`,
  },
  only: (title) => `「${title}」。`,
  tally: (name, count) => `${name}${items(count)}`,
  busiest: ({ year, count }) => `最も多い年は${year}年の${items(count)}。`,
  denseNote: ({ count, max }) =>
    `${items(count)}の見出しはすべて表にある。期間を絞って${max}件以下にすると、図の中で読める。`,
  restNote: (count) => `「その他」は${count}の主体をまとめたもので、名称は表にある。`,
  note: (tariffDays) =>
    `${articleOf(true)}は順序が逆。前後関係だけで因果は言えない${tariffDays === null ? '' : `。米国の関税は許可制の${tariffDays}日前`}。`,
  datesNote: '措置の日付は発表日、協議は初日から最終日まで。',
  sequel: ({ ruling, truce }) =>
    `その後、米最高裁は${ruling.day}に緊急権限の関税を無効とし${marked(ruling.flag)}、休戦は両国の説明では${truce.day}まで${marked(truce.flag)}。`,
  scheduledNote: (dates, checkedTo) =>
    `${dates.join('、')}はあらかじめ定められた期日で、措置ではない。${checkedTo && `確認した資料は${checkedTo}まで。`}`,
  emptyTitle: '該当する出来事なし',
  empty: (choices) =>
    choices.length
      ? `条件に合う出来事がない。${choices.map((name) => `「${name}」`).join('')}の指定を広げるか外すと表示できる。`
      : '出来事のデータがない。1行以上が必要。',
  control: { span: '期間', from: '開始', to: '終了' },
  column: { date: '日付', actor: '主体', kind: '種類', title: '出来事' },
  endDate: '最終日',
} satisfies EventsMessages;
