import { formatShare } from '../../../../core/i18n/format.ts';
import { tenthsOf } from '../../stages/tenths.ts';
import { beside } from '../../../../core/i18n/beside.ts';
import type { StagesMessages, StageShareText } from './messages.ts';

const percent = (share: number): string => formatShare('zh-Hant', share);

/** 69.2 → 「七成」。 */
function tenths(share: number): string {
  const count = tenthsOf(share);
  return count === null ? percent(share) : `${'零一二三四五六七八九'.charAt(count)}成`;
}

/** 「開採七成」。 */
function headline({ stage, share, time, isPast }: StageShareText): string {
  const text = {
    mining: `開採${tenths(share)}`,
    refining: `精煉${tenths(share)}`,
    'heavy-separation': `重稀土分離${percent(share)}`,
    magnets: `磁鐵${percent(share)}`,
  };
  return text[stage] + (isPast ? `（${time}）` : '');
}

function clause({ stage, share, time }: StageShareText): string {
  const about = tenthsOf(share) === null ? percent(share) : `約${tenths(share)}`;
  const text = {
    mining: `稀土開採的${about}`,
    refining: `磁鐵用稀土精煉的${about}`,
    'heavy-separation': `重稀土分離的${percent(share)}`,
    magnets: `燒結磁鐵生產的${percent(share)}`,
  };
  return `${text[stage]}（${time}）`;
}

export default {
  tab: '各階段',
  title: (stages, subject) =>
    `${subject}占${stages[0]?.stage === 'heavy-separation' ? '' : '稀土'}${stages.map(headline).join('、')}`,
  subtitle: ({ subject, count, from, to }) =>
    `${subject}在稀土供應鏈${count}個階段占全球總量的比例，${from}${from === to ? '' : `至${to}`}年`,
  summary: (stages, subject) => `${subject}占全球${stages.map(clause).join('、')}。`,
  plain: {
    whole: (material, stage) => material + stage,
    item: ({ name, share, time }, by) => (by === 'year' ? time + share : beside(name, share) + (time && `（${time}）`)),
    title: ({ subject, of, items }) =>
      of || items.length === 1
        ? `${subject}占` + beside(of + (items.length > 1 ? '的比例：' : ''), items.join('、'))
        : `${subject}占比：${items.join('、')}`,
    range: ({ subject, low, high }) => `${subject}占比從${low.share}（${low.name}）到${high.share}（${high.name}）`,
    subtitle: ({ from, to }) => `各國占比，${from}${from === to ? '' : `至${to}`}年`,
    summary: (shares, subject) =>
      `${subject}占${shares.map(({ name, share, time }) => `${name && `${name}的`}${share}（${time}）`).join('、')}。`,
  },
  note: '各階段計算的對象不同，不能當成同一流程的增減。',
  outlined: (year) => `淺色長條為截至${year === null ? '過去年份' : `${year}年`}的數據。`,
  notes: {
    report: (shares, isOfJuly2025) =>
      `${isOfJuly2025 ? '2025年7月的' : ''}報導提出${shares.join('與')}，但未註明年份與來源。`,
    remainder: '僅在來源點名時列出國名；灰色部分為100減去已列占比。',
  },
  stage: {
    mining: '開採',
    refining: '精煉',
    'heavy-separation': '重稀土分離',
    metal: '金屬製備',
    magnets: '磁鐵製造',
  },
  scope: {
    all: '全部稀土',
    magnet: '磁鐵用稀土',
    heavy: '重稀土',
    ndfeb: '釹鐵硼供應鏈',
    article: '報導說法',
    'sintered-magnets': '燒結磁鐵',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `截至${year}年` : `${year}年${qualifier === 'estimate' ? '（估計）' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join('，'),
  report: (share, isOfJuly2025) => `${isOfJuly2025 ? '2025年7月' : ''}報導：${share}`,
  chart: ({ column, years, bars, parts, subject, range }) =>
    `堆疊長條圖：各${column}的國別占比（%），${years}，100%的長條${bars}個，共${parts}部分${range && `，${subject}占比${range}`}。`,
  unitedStates: '美國',
  others: '其他',
  untold: '未說明',
  column: {
    stage: '階段',
    material: '材料',
    share: '占比',
    scope: '計算對象',
  },
} satisfies StagesMessages;
