import type { StagesWords } from '../words.ts';

/** 69.2 → “七成”。 */
const tenths = (share: number): string => `${'零一二三四五六七八九十'.charAt(Math.round(share / 10))}成`;

export default {
  tab: '分环节',
  title: ({ mining, refining, magnets }) =>
    `中国占稀土开采${tenths(mining)}、精炼${tenths(refining)}、磁体${String(magnets)}%`,
  subtitle: '中国在稀土产业链各环节占全球总量的比重',
  summary: ({ mining, refining, magnets, heavy, heavyTime }) =>
    `中国开采全球约${tenths(mining)}的稀土，承担约${tenths(refining)}的磁体用稀土精炼、${heavy}的重稀土分离${heavyTime && `（${heavyTime}）`}，并生产${String(magnets)}%的烧结磁体。`,
  note: '各环节统计对象不同，不能视为同一流程的增减。',
  striped: '条纹为截至2023年的转引数据，之后的资料称约98%或“近乎全部”。',
  notes: [
    '开采占比为推算值：各国产量除以美国地质调查局公布的、经过取整的全球总量。',
    '文章给出70%和90%，但未注明年份和来源。',
    '仅在来源点明时列出国名；灰色部分为100减去已列占比。',
    '重稀土分离：CSIS称截至2023年中国占99%。',
    '磁体用元素与磁体的占比为转引的国际能源署（IEA）数据。',
  ],
  stage: {
    mining: '开采',
    refining: '精炼',
    'heavy-separation': '重稀土分离',
    metal: '金属制备',
    magnets: '磁体制造',
  },
  scope: {
    all: '全部稀土',
    magnet: '磁体用元素',
    heavy: '重稀土',
    ndfeb: '钕铁硼产业链',
    article: '文章说法',
    'sintered-magnets': '烧结磁体',
  },
  year: (year, qualifier) =>
    qualifier === 'until' ? `截至${String(year)}年` : `${String(year)}年${qualifier === 'estimate' ? '（估计）' : ''}`,
  scopeLine: ({ scope, year, source, flag }) => [scope, year, source, flag].filter(Boolean).join('，'),
  articleTick: (share) => `文章：${share}`,
  unitedStates: '美国',
  others: '其他',
  column: {
    stage: '环节',
    country: '国家',
    share: '占比',
    scope: '统计对象',
    year: '年份',
    flag: '核实情况',
    source: '来源',
  },
} satisfies StagesWords;
