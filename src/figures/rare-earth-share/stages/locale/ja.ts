import type { StagesWords } from '../words.ts';

/** 69.2 → 「7割」。 */
const tenths = (share: number): string => `${String(Math.round(share / 10))}割`;

export default {
  tab: '工程別',
  title: ({ mining, refining, magnets }) =>
    `レアアース、中国が採掘${tenths(mining)}・精製${tenths(refining)}・磁石${String(magnets)}%`,
  subtitle: 'レアアース供給網の各工程に占める中国の割合',
  summary: ({ mining, refining, magnets, heavy, heavyTime }) =>
    `中国は世界のレアアース採掘の約${tenths(mining)}、磁石用レアアースの精製の約${tenths(refining)}、重レアアース分離の${heavy}${heavyTime && `（${heavyTime}）`}、焼結磁石の${String(magnets)}%を占める。`,
  note: '工程ごとに測る対象が異なり、一つの流れの増減ではない。',
  striped: 'しま模様は2023年までの孫引きの値で、その後は約98%や「ほぼ全量」とする資料もある。',
  notes: [
    '採掘の割合は算出値。各国の生産量を、USGSが公表する丸めた世界計で割った。',
    '記事は70%と90%を挙げるが、年も出典も示していない。',
    '国名は出典が挙げる場合だけ示す。灰色の残りは100から表示分を引いた値。',
    '重レアアースの分離は、米戦略国際問題研究所（CSIS）が2023年まで99%としている。',
    '磁石用レアアースと焼結磁石の割合は、国際エネルギー機関（IEA）を引用した文献で確認した。',
  ],
  stage: {
    mining: '採掘',
    refining: '精製',
    'heavy-separation': '重レアアースの分離',
    metal: '金属化',
    magnets: '磁石の製造',
  },
  scope: {
    all: '全レアアース',
    magnet: '磁石用レアアース',
    heavy: '重レアアース',
    ndfeb: 'ネオジム磁石の工程',
    article: '記事の記述',
    'sintered-magnets': '焼結磁石',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `${String(year)}年まで` : `${String(year)}年${qualifier === 'estimate' ? '（推定）' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join('、'),
  articleTick: (share) => `記事：${share}`,
  unitedStates: '米国',
  others: 'その他',
  column: {
    stage: '工程',
    country: '国',
    share: '割合',
    scope: '対象',
    year: '年',
    flag: '確度',
    source: '出典',
  },
} satisfies StagesWords;
