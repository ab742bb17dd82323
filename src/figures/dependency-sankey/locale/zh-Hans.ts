import { listed } from '../list.ts';
import type { SankeyWords } from '../words.ts';

const years = (period: string): string => `${period.replace('-', '至')}年`;

export default {
  imports: {
    tab: '美国进口',
    title: ({ share, material }) => `美国进口的${material ?? '稀土'}有${share}来自中国`,
    subtitle: ({ period, edition }) => `美国各品种的进口来源，${years(period)}（USGS ${edition}年版）`,
    summary: ({ period, share, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`${listed('zh-Hans', whole)}全部来自中国`] : []),
        ...partly.map(({ name, share: part }) => `${name}为${part}`),
      ];
      return [
        `${years(period)}，美国进口的${material ?? '稀土化合物和金属'}有${share}来自中国。`,
        ...(parts.length ? [`在中国实施出口管制的元素中，${parts.join('，')}。`] : []),
        ...(unknown.length ? [`${listed('zh-Hans', unknown)}没有公布数据。`] : []),
      ].join('');
    },
    note: '每个品种各以100%计。不同品种的占比不能相加，因此不标各国合计。',
    noFigure: '未公布数据',
    from: '来源地',
    into: '美国进口中的中国占比',
    compoundsMetals: '化合物和金属',
    group: {
      all: '稀土总体',
      controlled: (date) => `${date}起管制`,
      announced: (date, suspended) => `${date}宣布管制${suspended ? '，后暂停' : ''}`,
      unlisted: '未列入管制',
      unpublished: '受管制但未公布数据',
    },
    reprocessed: '* 部分由澳大利亚和中国的原料制成',
    notes: {
      reprocessed: (countries) =>
        `由${listed('zh-Hans', countries)}运来的化合物和金属，以澳大利亚、中国等地的精矿和中间产品制成。`,
      yttrium: '无论从哪国运来，钇几乎都出自在中国加工的精矿。',
      noTrend: '两个年版的钇数据所据记录不同，其差异不能视为变化趋势。',
      scandium: '钪指氧化钪；菲律宾原料在日本精炼的计入日本。',
      hongKong: '中国包含香港。',
      measure: '占比按重量还是按金额计，数据集没有记录。',
      suspended: ({ on, until }) => `2025年10月宣布的管制在生效前于${on}暂停，至${until}为止。`,
      leftOut: ({ name, share, flag }) => `${name}未列入图中：只查到中国的占比（${share}，${flag}）。`,
      completed: '各行合计不足100%的品种，余下部分画作其他国家，并标为推算值。',
    },
    column: { material: '品种', country: '国家', share: '占美国进口比重', flag: '核实情况', source: '来源' },
  },
  chain: {
    tab: '产业链',
    title: ({ mine, refine, magnet, grows }) =>
      `中国占比${grows ? '逐级上升' : ''}：开采${mine}、精炼${refine}、磁体${magnet}`,
    subtitle: ({ year, mine, all }) =>
      `磁体用稀土，${String(year)}年占全球比重${all ? `。文章中的${all}指全部稀土的开采，磁体用元素约为${mine}` : ''}`,
    summary: ({ year, mine, refine, magnet }) =>
      `${String(year)}年，中国在磁体产业链中的占比为：开采约${mine}、精炼${refine}、烧结磁体${magnet}。各环节之间的色带仅为示意，并非公布数据。`,
    note: '各环节占比为公布数据；色带仅为示意，假定中国矿石全部在中国精炼和使用。',
    notes: [
      '各环节对应不同的市场（矿石中的氧化物、分离后的氧化物、磁体），色带的粗细不代表数量。',
      '各环节占比为转引。没有资料把该年中国以外的部分按国家拆分。',
      '磁体用元素指钕、镨、镝、铽。',
    ],
    step: { mine: '开采', refine: '精炼', magnet: '烧结磁体' },
    party: { CHN: '中国', OTH: '其他国家' },
    illustrative: '色带仅为示意',
    node: (step, party) => `${step}：${party}`,
    inferred: (flag) => `推断，示意（${flag}）`,
    kind: { total: '环节占比', link: '推断的流向' },
    column: { item: '环节或流向', kind: '类别', share: '占比', year: '年份', flag: '核实情况', source: '来源' },
  },
  uses: {
    tab: '终端用途',
    title: ({ elements, uses }) => `${listed('zh-Hans', elements)}：${uses.join('、')}都在用`,
    most: ({ element, count }) => `${element}见于${String(count)}种用途`,
    subtitle: ({ elements, uses }) => `${String(elements)}种稀土与${String(uses)}种已知用途，不表示用量`,
    summary: ({ lead, links, sourced }) =>
      `${lead}。元素与用途的${String(links)}条连线中，${String(sourced)}条见于来源，其余为转引或待核实。连线只表示用到，不表示用量。`,
    note: '连线只表示用到，不表示用量。多数为转引或待核实。',
    notes: {
      magnets: '镝和铽用于强力磁体，见于来源；这些磁体用于电动汽车，尚待核实。',
      masses: '飞机和舰艇的稀土用量有争议，未列入。',
    },
    use: {
      ev: '电动汽车',
      fighter: '战斗机',
      submarine: '潜艇与声呐',
      semiconductor: '半导体制造',
      medical: '医学影像',
      'lighting-display': '荧光粉、显示屏、激光',
    },
    shortUse: {
      ev: '电动汽车',
      fighter: '战斗机',
      submarine: '潜艇',
      semiconductor: '芯片',
      medical: '医学影像',
      'lighting-display': '荧光粉',
    },
    presence: { line: '连线表示用到，不表示用量。', frame: '方框表示用到，不表示用量。' },
    solid: '见于来源',
    dashed: '转引或待核实',
    column: { element: '元素', use: '用途', inArticle: '文章提及', flag: '核实情况', source: '来源' },
    yes: '是',
    no: '否',
  },
} satisfies SankeyWords;
