import type { StagesWords } from '../words.ts';

/** 69.2 → 「七成」。 */
const tenths = (share: number): string => `${'零一二三四五六七八九十'.charAt(Math.round(share / 10))}成`;

export default {
  tab: '各階段',
  title: ({ mining, refining, magnets }) =>
    `中國占稀土開採${tenths(mining)}、精煉${tenths(refining)}、磁鐵${String(magnets)}%`,
  subtitle: '中國在稀土供應鏈各階段占全球總量的比例',
  summary: ({ mining, refining, magnets, heavy, heavyTime }) =>
    `中國開採全球約${tenths(mining)}的稀土，包辦約${tenths(refining)}的磁鐵用稀土精煉、${heavy}的重稀土分離${heavyTime && `（${heavyTime}）`}，並生產${String(magnets)}%的燒結磁鐵。`,
  note: '各階段計算的對象不同，不能當成同一流程的增減。',
  striped: '條紋為截至2023年的轉引數據，之後的資料稱約98%或「幾近全部」。',
  notes: [
    '開採占比為推算值：各國產量除以美國地質調查所公布、經四捨五入的全球總量。',
    '文章提出70%與90%，但未註明年份與來源。',
    '僅在來源點名時列出國名；灰色部分為100減去已列占比。',
    '重稀土分離：CSIS稱截至2023年中國占99%。',
    '磁鐵用元素與磁鐵的占比為轉引的國際能源總署（IEA）數據。',
  ],
  stage: {
    mining: '開採',
    refining: '精煉',
    'heavy-separation': '重稀土分離',
    metal: '金屬製備',
    magnets: '磁鐵製造',
  },
  scope: {
    all: '全部稀土',
    magnet: '磁鐵用元素',
    heavy: '重稀土',
    ndfeb: '釹鐵硼供應鏈',
    article: '文章說法',
    'sintered-magnets': '燒結磁鐵',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `截至${String(year)}年` : `${String(year)}年${qualifier === 'estimate' ? '（估計）' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join('，'),
  articleTick: (share) => `文章：${share}`,
  unitedStates: '美國',
  others: '其他',
  column: {
    stage: '階段',
    country: '國家',
    share: '占比',
    scope: '計算對象',
    year: '年份',
    flag: '查證情況',
    source: '來源',
  },
} satisfies StagesWords;
