import { formatShare } from '../../../../core/i18n/format.ts';
import { tenthsOf } from '../../stages/tenths.ts';
import { beside } from '../../../../core/i18n/beside.ts';
import type { StagesMessages, StageShareText } from './messages.ts';

const percent = (share: number): string => formatShare('zh-Hans', share);

/** 69.2 → “七成”。 */
function tenths(share: number): string {
  const count = tenthsOf(share);
  return count === null ? percent(share) : `${'零一二三四五六七八九'.charAt(count)}成`;
}

/** “开采七成”。 */
function headline({ stage, share, time, isPast }: StageShareText): string {
  const text = {
    mining: `开采${tenths(share)}`,
    refining: `精炼${tenths(share)}`,
    'heavy-separation': `重稀土分离${percent(share)}`,
    magnets: `磁体${percent(share)}`,
  };
  return text[stage] + (isPast ? `（${time}）` : '');
}

function clause({ stage, share, time }: StageShareText): string {
  const about = tenthsOf(share) === null ? percent(share) : `约${tenths(share)}`;
  const text = {
    mining: `稀土开采的${about}`,
    refining: `磁体用稀土精炼的${about}`,
    'heavy-separation': `重稀土分离的${percent(share)}`,
    magnets: `烧结磁体生产的${percent(share)}`,
  };
  return `${text[stage]}（${time}）`;
}

export default {
  tab: '分环节',
  title: (stages, subject) =>
    `${subject}占${stages[0]?.stage === 'heavy-separation' ? '' : '稀土'}${stages.map(headline).join('、')}`,
  subtitle: ({ subject, count, from, to }) =>
    `${subject}在稀土产业链${count}个环节占全球总量的比重，${from}${from === to ? '' : `至${to}`}年`,
  summary: (stages, subject) => `${subject}占全球${stages.map(clause).join('、')}。`,
  plain: {
    whole: (material, stage) => material + stage,
    item: ({ name, share, time }, by) => (by === 'year' ? time + share : beside(name, share) + (time && `（${time}）`)),
    title: ({ subject, of, items }) =>
      of || items.length === 1
        ? `${subject}占` + beside(of + (items.length > 1 ? '的比重：' : ''), items.join('、'))
        : `${subject}占比：${items.join('、')}`,
    range: ({ subject, low, high }) => `${subject}占比从${low.share}（${low.name}）到${high.share}（${high.name}）`,
    subtitle: ({ from, to }) => `各国占比，${from}${from === to ? '' : `至${to}`}年`,
    summary: (shares, subject) =>
      `${subject}占${shares.map(({ name, share, time }) => `${name && `${name}的`}${share}（${time}）`).join('、')}。`,
  },
  note: '各环节统计对象不同，不能视为同一流程的增减。',
  outlined: (year) => `浅色条为截至${year === null ? '过去年份' : `${year}年`}的数据。`,
  notes: {
    report: (shares, isOfJuly2025) =>
      `${isOfJuly2025 ? '2025年7月的' : ''}报道给出${shares.join('和')}，但未注明年份和来源。`,
    remainder: '仅在来源点明时列出国名；灰色部分为100减去已列占比。',
  },
  stage: {
    mining: '开采',
    refining: '精炼',
    'heavy-separation': '重稀土分离',
    metal: '金属制备',
    magnets: '磁体制造',
  },
  scope: {
    all: '全部稀土',
    magnet: '磁体用稀土',
    heavy: '重稀土',
    ndfeb: '钕铁硼产业链',
    article: '报道说法',
    'sintered-magnets': '烧结磁体',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `截至${year}年` : `${year}年${qualifier === 'estimate' ? '（估计）' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join('，'),
  report: (share, isOfJuly2025) => `${isOfJuly2025 ? '2025年7月' : ''}报道：${share}`,
  chart: ({ column, years, bars, parts, subject, range }) =>
    `堆叠条形图：各${column}的国别占比（%），${years}，100%的条形${bars}个，共${parts}部分${range && `，${subject}占比${range}`}。`,
  unitedStates: '美国',
  others: '其他',
  untold: '未说明',
  column: {
    stage: '环节',
    material: '材料',
    share: '占比',
    scope: '统计对象',
  },
} satisfies StagesMessages;
