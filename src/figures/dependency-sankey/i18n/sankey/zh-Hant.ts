import { beside } from '../../../../core/i18n/beside.ts';
import { listed } from '../../list.ts';
import type { Importer, SankeyMessages, StepShare, UseMessages } from './messages.ts';

const years = (period: string): string => `${period.replace(/^(\d{4})-\1$/u, '$1').replace('-', '至')}年`;

/** 見於來源的條數，以及其餘的依據。 */
function provenance({
  links,
  sourced,
  rest,
  isRareEarths,
}: Omit<Parameters<UseMessages['summary']>[0], 'lead'>): string {
  const all = `${isRareEarths ? '元素' : '材料'}與用途的${links}條連線`;
  const every = links > 1 ? '都' : '';
  if (sourced === links) return `${all}${every}見於來源。`;
  if (!sourced) return `${all}${every}未見於來源。`;
  return `${all}中，${sourced}條見於來源，其餘${rest ? `為${rest}` : '未見於來源'}。`;
}

/** 「約60%」。 */
const about = ({ share, isAbout }: Pick<StepShare, 'share' | 'isAbout'>): string => `${isAbout ? '約' : ''}${share}`;

const names = (named: readonly { readonly name: string }[]): string[] => named.map(({ name }) => name);

/** 進口方的名稱；未知時為空。 */
const whose = (importer: Importer): string => importer?.name ?? '';

export default {
  node: (title, links) => `${title}，${links ? `${links}條流向` : '無流向'}`,
  imports: {
    tab: '美國進口',
    customTab: '進口',
    title: ({ importer, origin: { name, share }, material }) =>
      `${whose(importer)}進口${material ?? '稀土'}，${share}來自${name}`,
    subtitle: ({ importer, period, edition, credit }) =>
      `${whose(importer)}各品項的進口來源${period && `，${years(period)}`}${edition ? `（USGS ${edition}年版）` : credit && `（${credit}）`}`,
    summary: ({ importer, period, origin: { name, share }, subject, among, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`${listed('zh-Hant', whole)}全數來自${subject.name}`] : []),
        ...partly.map((part) => `${part.name}占${part.share}`),
      ];
      const materials = {
        own: `${subject.name}實施出口管制的元素`,
        controlled: '受出口管制的品項',
        others: '其他品項',
      };
      return [
        `${period && years(period)}${whose(importer)}進口的${material ?? '稀土化合物與金屬'}中，${share}來自${name}。`,
        ...(parts.length
          ? [
              whole.length
                ? `在${materials[among]}中，${parts.join('、')}。`
                : `在${materials[among]}中，${partly.map((part) => `${part.name}有${part.share}`).join('、')}來自${subject.name}。`,
            ]
          : []),
        ...(unknown.length ? [`${listed('zh-Hant', unknown)}並無公布數據。`] : []),
      ].join('');
    },
    taller: '稀土整體畫得較高。',
    noFigure: '未公布數據',
    from: '來源國',
    whole: (importer) => `${whose(importer)}進口品（每項100%）`,
    into: (importer, { name }, period) => `${whose(importer)}進口的${name}占比${period && `，${years(period)}`}`,
    compoundsMetals: '化合物與金屬',
    unnamed: ({ name }) => `未列出${name}`,
    group: {
      all: '稀土整體',
      controlled: (date) => (date ? `${date}起管制` : '受管制'),
      announced: (date) => `${date}宣布管制，後暫停`,
      unlisted: (year) => (year ? `${year}年兩份公告均未列入` : '各公告均未列入'),
      single: '依品項',
      unpublished: '未公布數據',
    },
    feed: ({ named, elsewhere }) =>
      `部分以${named.length ? `${listed('zh-Hant', names(named))}${elsewhere ? '等國' : ''}` : '其他國家'}的原料製成`,
    restFrom: ({ name }) => `其餘也有部分以${name}的原料製成`,
    restElsewhere: (isUnnamed) => `其餘有部分以他國的原料製成${isUnnamed ? '（未註明國家）' : ''}`,
    link: ({ country: { id, name }, material }) => `來自${id === 'OTH' ? '其他國家' : name}的${material}`,
    supplier: (_, materials) => `${listed('zh-Hant', materials)}的進口來源國`,
    share: ({ importer, share, period }) => `占${whose(importer)}進口的${share}${period && `（${years(period)}）`}`,
    chart: ({ what, suppliers, materials, links, range }) =>
      `桑基圖：${what}，${suppliers}個來源國，${materials}個品項，${links}條流向${range && `，占品項${range}`}。`,
    notes: {
      reprocessed: ({ material, countries, origins: { named, elsewhere } }) =>
        `從${listed('zh-Hant', names(countries))}運來的${material ?? '化合物與金屬'}，是以${names(named).join('、') || '其他國家'}${elsewhere && named.length ? '等地' : ''}的精礦和中間產品製成。`,
      sums: '不同品項的占比無法相加。',
      small: (below) => `各品項占比都不到${below}的國家，圖中併入其他國家。`,
      measure: '占比依重量還是金額計算，資料中沒有。',
      suspended: ({ announced, on, until, stated }) =>
        `${announced}宣布的管制，在生效前於${on}暫停，至${until}止。${stated ? `兩國政府稱延至${stated.until}（${stated.flag}）。` : ''}`,
      leftOut: ({ name, read }) =>
        `${name}未列入圖中：只查到${listed(
          'zh-Hant',
          read.map((one) => `${one.name}的占比（${one.share}，${one.flag}）`),
        )}。`,
      completed: '各列合計未達100%的品項，其餘部分畫為其他國家，並標示為推算值。',
    },
    column: { material: '品項', share: (importer) => `占${whose(importer)}進口比例`, feed: '原料來源' },
  },
  chain: {
    tab: '供應鏈',
    about,
    title: ({ subject, steps, order, isAmount }) => {
      const text = { mine: '開採', refine: '精煉', magnet: '磁鐵' };
      const parts = steps.map((one) => beside(one.step ? text[one.step] : one.name, about(one))).join('、');
      const how = { rising: '越往下游越高', falling: '越往下游越低' };
      return `${subject}${isAmount ? '' : '占比'}${order ? how[order] : ''}：${parts}`;
    },
    subtitle: ({ year, isMagnetChain, material, unit }) => {
      const of = year ? `${year}年` : '';
      return isMagnetChain
        ? `磁鐵用稀土，${of}占全球比例`
        : `${material ? `${material}，` : ''}${of}${unit ? `各階段數量（${unit}）` : '各階段占比'}`;
    },
    summary: ({ subject, steps, year, isInferred, isMagnetChain, isAmount }) => {
      const text = { mine: '開採', refine: '精煉', magnet: '燒結磁鐵' };
      const parts = steps.map((one) => beside(one.step ? text[one.step] : one.name, about(one))).join('、');
      const what = `${isMagnetChain ? '磁鐵供應鏈' : '各階段'}的${isAmount ? '數量' : '占比'}`;
      return `${year ? `${year}年` : ''}${subject}在${what}：${parts}。${isInferred ? '各階段之間的色帶僅為示意，並非公布數據。' : ''}`;
    },
    note: ({ home }) =>
      `各階段占比為公布數據；色帶${home ? `假設${home.name}礦石全部在${home.name}精煉與使用` : '並非公布數據'}。`,
    sumNote: ({ isInferred, isAmount }) =>
      `各階段${isAmount ? '數量' : '占比'}為色帶的合計${isInferred ? '，色帶僅為示意' : ''}。`,
    notes: {
      ofAll: ({ subject, share, year }) => `僅計磁鐵用稀土；全部稀土的開採，${year}年${subject}占${share}。`,
      markets: '各階段屬於不同市場（礦石中的氧化物、分離後的氧化物、磁鐵），色帶粗細不代表數量。',
      elements: '磁鐵用稀土是指釹、鐠、鏑、鋱。',
    },
    step: { mine: '開採', refine: '精煉', magnet: '燒結磁鐵' },
    rest: () => '其他國家',
    illustrative: '色帶僅為示意',
    node: (step, party) => `${step}：${party}`,
    link: (from, to) => `從${from}到${to}`,
    share: ({ whole, year, ...share }) =>
      `${whole ? `占${whole === 'world' ? '全球比例' : '該階段'}` : ''}${about(share)}${year ? `（${year}年）` : ''}`,
    chart: ({ what, steps, totals, links, range, isInferred }) =>
      `桑基圖：${what}，${steps.length}個階段（${steps.join('、')}），${totals}個合計值為${range}，${links}條流向${isInferred ? '（示意）' : ''}。`,
    inferred: (flag) => `推斷，示意（${flag}）`,
    kind: { total: '階段占比', link: '推斷的流向', reported: '流向' },
    approximate: (share) => `階段占比（約${share}）`,
    column: { item: '階段或流向', kind: '類別', share: '占比', amount: '數量' },
  },
  uses: {
    tab: '最終用途',
    title: ({ elements, uses, reported }) => {
      const names = listed('zh-Hant', elements);
      if (reported.length)
        return uses.length
          ? `${names}：用於${uses.join('、')}，轉引資料稱也用於${reported.join('、')}`
          : `${names}：轉引資料稱用於${reported.join('、')}`;
      return uses.length > 1 ? `${names}：${uses.join('、')}都用得到` : `${names}用於${uses.join('')}`;
    },
    mostUsed: ({ element, count }) => `${element}見於${count}種用途`,
    largest: ({ element, use, share }) => `${share}的${element}用於${use}`,
    subtitle: ({ elements, uses, isRareEarths, hasShares }) =>
      hasShares && elements === 1
        ? `${uses}種已知用途，占該材料的比例`
        : `${elements}種${isRareEarths ? '稀土' : '材料'}與${uses}種已知用途${hasShares ? '，占各材料的比例' : ''}`,
    shown: ({ elements, uses, isRareEarths }) =>
      `${elements.all}種${isRareEarths ? '稀土' : '材料'}中的${elements.shown}種，${uses.all}種已知用途中的${uses.shown}種`,
    summary: ({ lead, ...links }) =>
      `${lead}。${provenance(links)}${links.hasShares ? '占比依材料計算。' : '圓點只代表有用到，不代表用量。'}`,
    note: ({ hasShares, hasEmpty }) =>
      hasShares
        ? '百分比表示該材料用於該用途的比例。'
        : `圓點代表來源提及該用途，不代表用量。${hasEmpty ? '空格代表所查來源未提及，並非沒有該用途。' : ''}`,
    use: {
      ev: '電動車',
      fighter: '戰鬥機',
      sonar: '艦艇聲納',
      semiconductor: '半導體製造',
      medical: '醫學影像與X光',
      'lighting-display': '螢光粉、顯示器、雷射',
    },
    shortUse: {
      ev: '電動車',
      fighter: '戰鬥機',
      sonar: '聲納',
      semiconductor: '晶片',
      medical: '醫學影像',
      'lighting-display': '螢光粉',
    },
    formerUse: { submarine: '潛艦與聲納' },
    legend: {
      number: '數值：材料用於各用途的比例',
      area: '數值與圓點面積：材料用於各用途的比例',
    },
    chart: ({ elements, uses, isList, links, range }) =>
      isList
        ? `清單：${elements}，${uses}${range && `，占材料${range}`}。`
        : `矩陣圖：${elements}為列，${uses}為欄，${links}個圓點${range && `，占材料${range}`}。`,
    share: (share) => `占該材料的${share}`,
    link: (element, use) => `用於${use}的${element}`,
    count: {
      elements: (count, isRareEarths) => `${count}種${isRareEarths ? '稀土' : '材料'}`,
      uses: (count) => `${count}種用途`,
    },
    named: '報導有提到',
    lead: '標題有提到',
    leadNote: '粗體名稱與深色圓點：標題提到的內容。',
    read: '見於來源',
    unread: '未見於來源',
    column: { material: '材料', use: '用途', share: '占材料比例', inArticle: '報導提及' },
    yes: '是',
    no: '否',
  },
} satisfies SankeyMessages;
