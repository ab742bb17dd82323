import { formatShare } from '../../../../core/i18n/format.ts';
import { yearSpan } from '../../print.ts';
import { tenthsOf } from '../../stages/tenths.ts';
import { beside } from '../../../../core/i18n/beside.ts';
import type { StagesMessages, StageShareText } from './messages.ts';

const percent = (share: number): string => formatShare('ja', share);

/** 69.2 → 「7割」。 */
function tenths(share: number): string {
  const count = tenthsOf(share);
  return count === null ? percent(share) : `${count}割`;
}

const past = ({ isPast, time }: StageShareText): string => (isPast ? `（${time}）` : '');

/** 「採掘7割」。 */
function headline(shareText: StageShareText): string {
  const { stage, share } = shareText;
  const text = {
    mining: `採掘${tenths(share)}`,
    refining: `精製${tenths(share)}`,
    'heavy-separation': `重レアアースの分離${percent(share)}`,
    magnets: `磁石${percent(share)}`,
  };
  return text[stage] + past(shareText);
}

const ALONE = {
  mining: 'レアアースの採掘',
  refining: '磁石用レアアースの精製',
  'heavy-separation': '重レアアースの分離',
  magnets: '焼結磁石の製造',
};

function clause({ stage, share, time }: StageShareText): string {
  const about = tenthsOf(share) === null ? percent(share) : `約${tenths(share)}`;
  const text = {
    mining: `レアアース採掘の${about}`,
    refining: `磁石用レアアースの精製の${about}`,
    'heavy-separation': `重レアアース分離の${percent(share)}`,
    magnets: `焼結磁石の${percent(share)}`,
  };
  return `${text[stage]}（${time}）`;
}

export default {
  tab: '工程別',
  title(stages, subject) {
    const [first] = stages;
    if (first && stages.length === 1) return `${ALONE[first.stage]}、${subject}が${percent(first.share)}${past(first)}`;
    return `レアアース、${subject}が${stages.map(headline).join('・')}`;
  },
  subtitle: ({ subject, count, from, to }) =>
    `レアアース供給網の${count}工程に占める${subject}の割合、${yearSpan(from, to, '〜')}年`,
  summary: (stages, subject) => `${subject}は世界の${stages.map(clause).join('、')}を占める。`,
  plain: {
    whole: (material, stage) => `${material}の${stage}`,
    item: ({ name, share, time }, by) => (by === 'year' ? time + share : beside(name, share) + (time && `（${time}）`)),
    title: ({ subject, of, items }) => (of ? `${of}、${subject}が` : `${subject}の割合、`) + items.join('・'),
    range: ({ subject, low, high }) => `${subject}の割合、${low.share}（${low.name}）から${high.share}（${high.name}）`,
    subtitle: ({ from, to }) => `国別の割合、${yearSpan(from, to, '〜')}年`,
    summary: (shares, subject) =>
      `${subject}は${shares.map(({ name, share, time }) => `${name && `${name}の`}${share}（${time}）`).join('、')}を占める。`,
  },
  note: '工程ごとに測る対象が異なり、一つの流れの増減としては読めない。',
  outlined: (year) => `色の薄い棒は${year === null ? '過去の年' : `${year}年`}までの値。`,
  notes: {
    report: (shares, isOfJuly2025) =>
      `${isOfJuly2025 ? '2025年7月の' : ''}報道は${shares.join('と')}を挙げるが、年も出典も示していない。`,
    remainder: '国名は出典が挙げる場合だけ示す。灰色の残りは100から表示分を引いた値。',
  },
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
    article: '報道の記述',
    'sintered-magnets': '焼結磁石',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `${year}年まで` : `${year}年${qualifier === 'estimate' ? '（推定）' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join('、'),
  report: (share, isOfJuly2025) => `${isOfJuly2025 ? '2025年7月の' : ''}報道：${share}`,
  chart: ({ column, years, bars, parts, subject, range }) =>
    `積み上げ棒グラフ：${column}別の国別割合（%）、${years}、100%の棒${bars}本、区分${parts}個${range && `、${subject}の割合は${range}`}。`,
  unitedStates: '米国',
  others: 'その他',
  untold: '内訳不明',
  column: {
    stage: '工程',
    material: '素材',
    share: '割合',
    scope: '対象',
  },
} satisfies StagesMessages;
