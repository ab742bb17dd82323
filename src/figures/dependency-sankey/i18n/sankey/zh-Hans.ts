import { beside } from '../../../../core/i18n/beside.ts';
import { listed } from '../../list.ts';
import type { Importer, SankeyMessages, StepShare, UseMessages } from './messages.ts';

const years = (period: string): string => `${period.replace(/^(\d{4})-\1$/u, '$1').replace('-', '至')}年`;

/** 见于来源的条数，以及其余的依据。 */
function provenance({
  links,
  sourced,
  rest,
  isRareEarths,
}: Omit<Parameters<UseMessages['summary']>[0], 'lead'>): string {
  const all = `${isRareEarths ? '元素' : '材料'}与用途的${links}条连线`;
  const every = links > 1 ? '均' : '';
  if (sourced === links) return `${all}${every}见于来源。`;
  if (!sourced) return `${all}${every}未见于来源。`;
  return `${all}中，${sourced}条见于来源，其余${rest ? `为${rest}` : '未见于来源'}。`;
}

/** “约60%”。 */
const about = ({ share, isAbout }: Pick<StepShare, 'share' | 'isAbout'>): string => `${isAbout ? '约' : ''}${share}`;

const names = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);

/** 进口方的名称；未知时为空。 */
const whose = (importer: Importer): string => importer?.name ?? '';

export default {
  node: (title, links) => `${title}，${links ? `${links}条流向` : '无流向'}`,
  imports: {
    tab: '美国进口',
    customTab: '进口',
    title: ({ importer, origin: { name, share }, material }) =>
      `${whose(importer)}进口的${material ?? '稀土'}有${share}来自${name}`,
    subtitle: ({ importer, period, edition, credit }) =>
      `${whose(importer)}各品种的进口来源${period && `，${years(period)}`}${edition ? `（USGS ${edition}年版）` : credit && `（${credit}）`}`,
    summary: ({ importer, period, origin: { name, share }, subject, among, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`${listed('zh-Hans', whole)}全部来自${subject.name}`] : []),
        ...partly.map((part) => `${part.name}为${part.share}`),
      ];
      const materials = {
        own: `${subject.name}实施出口管制的元素`,
        controlled: '受出口管制的品种',
        others: '其他品种',
      };
      return [
        `${period && `${years(period)}，`}${whose(importer)}进口的${material ?? '稀土化合物和金属'}有${share}来自${name}。`,
        ...(parts.length
          ? [
              whole.length
                ? `在${materials[among]}中，${parts.join('，')}。`
                : `在${materials[among]}中，${partly.map((part) => `${part.name}有${part.share}`).join('、')}来自${subject.name}。`,
            ]
          : []),
        ...(unknown.length ? [`${listed('zh-Hans', unknown)}没有公布数据。`] : []),
      ].join('');
    },
    taller: '稀土总体画得较高。',
    noFigure: '未公布数据',
    from: '来源地',
    whole: (importer) => `${whose(importer)}进口品（每项100%）`,
    into: (importer, { name }, period) => `${whose(importer)}进口中的${name}占比${period && `，${years(period)}`}`,
    compoundsMetals: '化合物和金属',
    unnamed: ({ name }) => `未列出${name}`,
    group: {
      all: '稀土总体',
      controlled: (date) => (date ? `${date}起管制` : '受管制'),
      announced: (date) => `${date}宣布管制，后暂停`,
      unlisted: (year) => (year ? `${year}年两份公告均未列入` : '各公告均未列入'),
      single: '按品种',
      unpublished: '未公布数据',
    },
    feed: ({ named, elsewhere }) =>
      `部分由${named.length ? `${listed('zh-Hans', names(named))}${elsewhere ? '等国' : ''}` : '其他国家'}的原料制成`,
    restFrom: ({ name }) => `其余也有部分由${name}的原料制成`,
    restElsewhere: (isUnnamed) => `其余有部分由他国的原料制成${isUnnamed ? '（未注明国家）' : ''}`,
    link: ({ country: { id, name }, material }) => `来自${id === 'OTH' ? '其他国家' : name}的${material}`,
    supplier: (_, materials) => `${listed('zh-Hans', materials)}的进口来源地`,
    share: ({ importer, share, period }) => `占${whose(importer)}进口的${share}${period && `（${years(period)}）`}`,
    chart: ({ what, suppliers, materials, links, range }) =>
      `桑基图：${what}，${suppliers}个来源地，${materials}个品种，${links}条流向${range && `，占品种${range}`}。`,
    notes: {
      reprocessed: ({ material, countries, origins: { named, elsewhere } }) =>
        `由${listed('zh-Hans', names(countries))}运来的${material ?? '化合物和金属'}，以${names(named).join('、') || '其他国家'}${elsewhere && named.length ? '等地' : ''}的精矿和中间产品制成。`,
      sums: '不同品种的占比不能相加。',
      small: (below) => `各品种占比均不足${below}的国家，图中并入其他国家。`,
      measure: '占比按重量还是按金额计，数据中没有。',
      suspended: ({ announced, on, until, stated }) =>
        `${announced}宣布的管制在生效前于${on}暂停，至${until}为止。${stated ? `两国政府称延至${stated.until}（${stated.flag}）。` : ''}`,
      leftOut: ({ name, read }) =>
        `${name}未列入图中：只查到${listed(
          'zh-Hans',
          read.map((one) => `${one.name}的占比（${one.share}，${one.flag}）`),
        )}。`,
      completed: '各行合计不足100%的品种，余下部分画作其他国家，并标为推算值。',
    },
    column: { material: '品种', share: (importer) => `占${whose(importer)}进口比重`, feed: '原料来源' },
  },
  chain: {
    tab: '产业链',
    about,
    title: ({ subject, steps, order, isAmount }) => {
      const text = { mine: '开采', refine: '精炼', magnet: '磁体' };
      const parts = steps.map((one) => beside(one.step ? text[one.step] : one.name, about(one))).join('、');
      const how = { rising: '越往下游越高', falling: '越往下游越低' };
      return `${subject}${isAmount ? '' : '占比'}${order ? how[order] : ''}：${parts}`;
    },
    subtitle: ({ year, isMagnetChain, material, unit }) => {
      const of = year ? `${year}年` : '';
      return isMagnetChain
        ? `磁体用稀土，${of}占全球比重`
        : `${material ? `${material}，` : ''}${of}${unit ? `各环节数量（${unit}）` : '各环节占比'}`;
    },
    summary: ({ subject, steps, year, isInferred, isMagnetChain, isAmount }) => {
      const text = { mine: '开采', refine: '精炼', magnet: '烧结磁体' };
      const parts = steps.map((one) => beside(one.step ? text[one.step] : one.name, about(one))).join('、');
      const what = `${isMagnetChain ? '磁体产业链' : '各环节'}中的${isAmount ? '数量' : '占比'}`;
      return `${year ? `${year}年，` : ''}${subject}在${what}为：${parts}。${isInferred ? '各环节之间的色带仅为示意，并非公布数据。' : ''}`;
    },
    note: ({ home }) =>
      `各环节占比为公布数据；色带${home ? `假定${home.name}矿石全部在${home.name}精炼和使用` : '并非公布数据'}。`,
    sumNote: ({ isInferred, isAmount }) =>
      `各环节${isAmount ? '数量' : '占比'}为色带之和${isInferred ? '，色带仅为示意' : ''}。`,
    notes: {
      ofAll: ({ subject, share, year }) => `仅计磁体用稀土；全部稀土的开采，${year}年${subject}占${share}。`,
      markets: '各环节对应不同的市场（矿石中的氧化物、分离后的氧化物、磁体），色带的粗细不代表数量。',
      elements: '磁体用稀土指钕、镨、镝、铽。',
    },
    step: { mine: '开采', refine: '精炼', magnet: '烧结磁体' },
    rest: () => '其他国家',
    illustrative: '色带仅为示意',
    node: (step, party) => `${step}：${party}`,
    link: (from, to) => `从${from}到${to}`,
    share: ({ whole, year, ...share }) =>
      `${whole ? `占${whole === 'world' ? '全球比重' : '该环节'}` : ''}${about(share)}${year ? `（${year}年）` : ''}`,
    chart: ({ what, steps, totals, links, range, isInferred }) =>
      `桑基图：${what}，${steps.length}个环节（${steps.join('、')}），${totals}个合计值为${range}，${links}条流向${isInferred ? '（示意）' : ''}。`,
    inferred: (flag) => `推断，示意（${flag}）`,
    kind: { total: '环节占比', link: '推断的流向', reported: '流向' },
    approximate: (share) => `环节占比（约${share}）`,
    column: { item: '环节或流向', kind: '类别', share: '占比', amount: '数量' },
  },
  uses: {
    tab: '终端用途',
    title: ({ elements, uses, reported }) => {
      const names = listed('zh-Hans', elements);
      if (reported.length)
        return uses.length
          ? `${names}：用于${uses.join('、')}，转引资料称也用于${reported.join('、')}`
          : `${names}：转引资料称用于${reported.join('、')}`;
      return uses.length > 1 ? `${names}：${uses.join('、')}都在用` : `${names}用于${uses.join('')}`;
    },
    mostUsed: ({ element, count }) => `${element}见于${count}种用途`,
    largest: ({ element, use, share }) => `${share}的${element}用于${use}`,
    subtitle: ({ elements, uses, isRareEarths, hasShares }) =>
      hasShares && elements === 1
        ? `${uses}种已知用途，占该材料的比重`
        : `${elements}种${isRareEarths ? '稀土' : '材料'}与${uses}种已知用途${hasShares ? '，占各材料的比重' : ''}`,
    shown: ({ elements, uses, isRareEarths }) =>
      `${elements.all}种${isRareEarths ? '稀土' : '材料'}中的${elements.shown}种，${uses.all}种已知用途中的${uses.shown}种`,
    summary: ({ lead, ...links }) =>
      `${lead}。${provenance(links)}${links.hasShares ? '占比按材料计算。' : '圆点只表示用到，不表示用量。'}`,
    note: ({ hasShares, hasEmpty }) =>
      hasShares
        ? '百分比表示该材料用于该用途的比重。'
        : `圆点表示来源提及该用途，不表示用量。${hasEmpty ? '空格表示所查来源未提及，并非没有该用途。' : ''}`,
    use: {
      ev: '电动汽车',
      fighter: '战斗机',
      sonar: '舰艇声呐',
      semiconductor: '半导体制造',
      medical: '医学影像与X光',
      'lighting-display': '荧光粉、显示器、激光',
    },
    shortUse: {
      ev: '电动汽车',
      fighter: '战斗机',
      sonar: '声呐',
      semiconductor: '芯片',
      medical: '医学影像',
      'lighting-display': '荧光粉',
    },
    formerUse: { submarine: '潜艇与声呐' },
    legend: {
      number: '数字：材料用于各用途的比重',
      area: '数字与圆点面积：材料用于各用途的比重',
    },
    chart: ({ elements, uses, isList, links, range }) =>
      isList
        ? `列表：${elements}，${uses}${range && `，占材料${range}`}。`
        : `矩阵图：${elements}为行，${uses}为列，${links}个圆点${range && `，占材料${range}`}。`,
    share: (share) => `占该材料的${share}`,
    link: (element, use) => `用于${use}的${element}`,
    count: {
      elements: (count, isRareEarths) => `${count}种${isRareEarths ? '稀土' : '材料'}`,
      uses: (count) => `${count}种用途`,
    },
    named: '报道中提到',
    lead: '标题中提到',
    leadNote: '粗体名称与深色圆点：标题中提到的内容。',
    read: '见于来源',
    unread: '未见于来源',
    column: { material: '材料', use: '用途', share: '占材料比重', inArticle: '报道提及' },
    yes: '是',
    no: '否',
  },
} satisfies SankeyMessages;
