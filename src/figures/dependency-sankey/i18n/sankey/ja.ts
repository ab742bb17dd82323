import { beside } from '../../../../core/i18n/beside.ts';
import { listed } from '../../list.ts';
import type { Importer, SankeyMessages, StepShare, UseMessages } from './messages.ts';

/** 「2021〜24年」「2024年」。 */
const years = (period: string): string =>
  `${period.replace(/^(\d{4})-\1$/u, '$1').replace(/^(\d\d)(\d\d)-(?:\1(?=\d\d$))?/u, '$1$2〜')}年`;

/** 出典で確認した件数と、ほかの根拠。 */
function provenance({
  links,
  sourced,
  rest,
  isRareEarths,
}: Omit<Parameters<UseMessages['summary']>[0], 'lead'>): string {
  const all = `${isRareEarths ? '元素' : '素材'}と用途の組み合わせ${links}件`;
  const every = links > 1 ? 'すべて' : '';
  if (sourced === links) return `${all}は${every}出典で確認した。`;
  if (!sourced) return `${all}は${every}出典で確認していない。`;
  return `${all}のうち、出典で確認したのは${sourced}件で、ほかは${rest || '確認していない'}。`;
}

/** 「約60%」。 */
const about = ({ share, isAbout }: Pick<StepShare, 'share' | 'isAbout'>): string => `${isAbout ? '約' : ''}${share}`;

/** 「米国の」。輸入する国が分からなければ空。 */
const whose = (importer: Importer): string => (importer ? `${importer.name}の` : '');

export default {
  node: (title, links) => `${title}、${links ? `帯${links}本` : '帯なし'}`,
  imports: {
    tab: '米国の輸入',
    customTab: '輸入',
    title: ({ importer, origin: { name, share }, material }) =>
      `${importer ? `${importer.name}が輸入する` : '輸入される'}${material ?? 'レアアース'}の${share}は${name}から`,
    subtitle: ({ importer, period, edition, credit }) =>
      `${whose(importer)}品目別輸入相手国${period && `、${years(period)}`}${edition ? `（USGS ${edition}年版）` : credit && `（${credit}）`}`,
    summary: ({ importer, period, origin: { name, share }, subject, among, material, whole, partly, unknown }) => {
      const parts = [
        ...(whole.length ? [`${whole.join('と')}は全量`] : []),
        ...partly.map((part) => `${part.name}は${part.share}`),
      ];
      const materials = {
        own: `${subject.name}が許可制とした元素`,
        controlled: '輸出許可の対象となる品目',
        others: 'ほかの品目',
      };
      return [
        `${period && `${years(period)}に`}${importer ? `${importer.name}が輸入した` : '輸入された'}${material ?? 'レアアースの化合物・金属'}の${share}は${name}からだった。`,
        ...(parts.length ? [`${materials[among]}では、${parts.join('、')}が${subject.name}から。`] : []),
        ...(unknown.length ? [`${listed('ja', unknown)}の数値は公表されていない。`] : []),
      ].join('');
    },
    taller: 'レアアース全体は高く描いた。',
    noFigure: '数値の公表なし',
    from: '輸入相手国',
    whole: () => '輸入品目（各100%）',
    into: (_, { name }, period) => `輸入に占める${name}の割合${period && `、${years(period)}`}`,
    compoundsMetals: '化合物・金属',
    unnamed: ({ name }) => `${name}の記載なし`,
    group: {
      all: 'レアアース全体',
      controlled: (date) => `${date}規制${date ? '開始' : 'の対象'}`,
      announced: (date) => `${date}規制発表後に停止`,
      unlisted: (year) => (year ? `${year}年の両公告にない` : 'どの公告にもない'),
      single: '品目別',
      unpublished: '数値の公表なし',
    },
    feed: ({ named, elsewhere }) =>
      `一部は${named.length ? `${named.map(({ name }) => name).join('や')}${elsewhere ? 'など' : ''}` : '他国'}の原料から製造`,
    restFrom: ({ name }) => `残りの一部も${name}の原料から製造`,
    restElsewhere: (isUnnamed) => `残りの一部は他国の原料から製造${isUnnamed ? '（国名の記載なし）' : ''}`,
    link: ({ country: { id, name }, material }) => `${id === 'OTH' ? 'その他の国' : name}からの${material}`,
    supplier: (_, materials) => `${listed('ja', materials)}の輸入相手国`,
    share: ({ importer, share, period }) => `${whose(importer)}輸入の${share}${period && `（${years(period)}）`}`,
    chart: ({ what, suppliers, materials, links, range }) =>
      `サンキー図：${what}、相手国${suppliers}、品目${materials}、帯${links}本${range && `、品目に占める割合は${range}`}。`,
    notes: {
      reprocessed: ({ material, countries, origins: { named, elsewhere } }) =>
        `${listed(
          'ja',
          countries.map(({ name }) => name),
        )}から届いた${material ?? '化合物・金属'}は、${named.map(({ name }) => name).join('や') || '他国'}${elsewhere && named.length ? 'など' : ''}の精鉱・中間製品から作られた。`,
      sums: '異なる品目の割合は足し合わせられない。',
      small: (below) => `どの品目でも${below}に満たない国は「その他」にまとめて描いた。`,
      measure: '割合が重量か金額かは、データにない。',
      suspended: ({ announced, on, until, stated }) =>
        `${announced}に発表された規制は、発効前の${on}に停止された。期限は${until}。${stated ? `両国政府は${stated.until}まで延長と説明した（${stated.flag}）。` : ''}`,
      leftOut: ({ name, read }) =>
        `${name}は、確認できたのが${listed(
          'ja',
          read.map((one) => `${one.name}の割合（${one.share}、${one.flag}）`),
        )}だけのため載せていない。`,
      completed: '合計が100%に満たない品目は、残りを「その他」とし、算出値として示す。',
    },
    column: { material: '品目', share: (importer) => `${whose(importer)}輸入に占める割合`, feed: '原料の供給国' },
  },
  chain: {
    tab: '供給網',
    about,
    title: ({ subject, steps, order, isAmount }) => {
      const text = { mine: '採掘', refine: '精製', magnet: '磁石' };
      const parts = steps.map((one) => beside(one.step ? text[one.step] : one.name, about(one))).join('、');
      if (order) return `下流ほど${order === 'rising' ? '高い' : '低い'}${subject}の割合：${parts}`;
      return `${subject}${isAmount ? '：' : 'の割合は'}${parts}`;
    },
    subtitle: ({ year, isMagnetChain, material, unit }) => {
      const of = year ? `${year}年の` : '';
      return isMagnetChain
        ? `磁石用レアアース、${of}世界計に占める割合`
        : `${material ? `${material}、` : ''}${of}${unit ? `工程別の量（${unit}）` : '各工程に占める割合'}`;
    },
    summary: ({ subject, steps, year, isInferred, isMagnetChain, isAmount }) => {
      const text = { mine: '採掘で', refine: '精製で', magnet: '焼結磁石で' };
      const parts = steps.map((one) => (one.step ? text[one.step] : `${one.name}で`) + about(one)).join('、');
      const what = isAmount
        ? `${subject}の量は`
        : `${isMagnetChain ? '磁石の供給網' : '各工程'}で${subject}が占める割合は`;
      return `${year ? `${year}年の` : ''}${what}、${parts}。${isInferred ? '工程の間の帯はイメージで、公表された数値ではない。' : ''}`;
    },
    note: ({ home }) =>
      `各工程の割合は公表値。帯は${home ? `${home.name}の鉱石がすべて${home.name}で精製・使用されると仮定した` : '公表値ではない'}。`,
    sumNote: ({ isInferred, isAmount }) =>
      `各工程の${isAmount ? '量' : '割合'}は帯の合計${isInferred ? 'で、帯はイメージである' : 'である'}。`,
    notes: {
      ofAll: ({ subject, share, year }) => `磁石用のみの割合。全レアアースの採掘では${year}年に${subject}が${share}。`,
      markets: '工程ごとに市場が異なる（鉱石中の酸化物、分離後の酸化物、磁石）。帯の太さは量ではない。',
      elements: '磁石用レアアースはネオジム、プラセオジム、ジスプロシウム、テルビウムの4元素。',
    },
    step: { mine: '採掘', refine: '精製', magnet: '焼結磁石' },
    rest: (subject) => `${subject}以外`,
    illustrative: '帯はイメージ',
    node: (step, party) => `${step}：${party}`,
    link: (from, to) => `${from}から${to}へ`,
    share: ({ whole, year, ...share }) =>
      `${whole ? `${whole === 'world' ? '世界計' : '工程'}の` : ''}${about(share)}${year ? `（${year}年）` : ''}`,
    chart: ({ what, steps, totals, links, range, isInferred }) =>
      `サンキー図：${what}、${steps.length}工程（${steps.join('、')}）、合計${totals}個は${range}、帯${links}本${isInferred ? '（イメージ）' : ''}。`,
    inferred: (flag) => `仮定に基づくイメージ（${flag}）`,
    kind: { total: '工程の合計', link: 'イメージの帯', reported: '帯' },
    approximate: (share) => `工程の割合（約${share}）`,
    column: { item: '工程または帯', kind: '種別', share: '割合', amount: '量' },
  },
  uses: {
    tab: '用途',
    title: ({ elements, uses, reported }) => {
      const names = elements.join('と');
      if (reported.length)
        return uses.length
          ? `${names}、${uses.join('・')}のほか、二次資料では${reported.join('や')}にも`
          : `${names}、二次資料では${reported.join('や')}に使われる`;
      return `${names}は${uses.length > 1 ? `${uses.join('にも')}にも` : `${uses.join('')}に`}使われる`;
    },
    mostUsed: ({ element, count }) => `${element}の用途は${count}分野`,
    largest: ({ element, use, share }) => `${element}の${share}は${use}に使われる`,
    subtitle: ({ elements, uses, isRareEarths, hasShares }) =>
      hasShares && elements === 1
        ? `用途として知られる${uses}分野。素材に占める割合`
        : `${isRareEarths ? `レアアース${elements}元素` : `素材${elements}種`}の用途として知られる${uses}分野${hasShares ? '。各素材に占める割合' : ''}`,
    shown: ({ elements, uses, isRareEarths }) =>
      `${isRareEarths ? `レアアース${elements.all}元素` : `素材${elements.all}種`}のうち${elements.shown}、用途${uses.all}分野のうち${uses.shown}`,
    summary: ({ lead, ...links }) =>
      `${lead}。${provenance(links)}${links.hasShares ? '割合は素材に占めるもの。' : '丸印は用途があることを示し、量は示さない。'}`,
    note: ({ hasShares, hasEmpty }) =>
      hasShares
        ? '数値は素材のうちその用途に使われる割合。'
        : `丸印は出典がその用途を挙げることを示し、量は示さない。${hasEmpty ? '空欄は、確認した出典に記載がないことを示し、用途がないとは限らない。' : ''}`,
    use: {
      ev: '電気自動車',
      fighter: '戦闘機',
      sonar: '艦艇用ソナー',
      semiconductor: '半導体の製造',
      medical: '医用画像・X線',
      'lighting-display': '蛍光体・ディスプレー・レーザー',
    },
    shortUse: {
      ev: '電気自動車',
      fighter: '戦闘機',
      sonar: 'ソナー',
      semiconductor: '半導体',
      medical: '医用画像',
      'lighting-display': '蛍光体',
    },
    formerUse: { submarine: '潜水艦・ソナー' },
    legend: {
      number: '数値：素材のうち各用途に使われる割合',
      area: '数値と丸印の面積：素材のうち各用途に使われる割合',
    },
    chart: ({ elements, uses, isList, links, range }) =>
      isList
        ? `一覧：${elements}、${uses}${range && `、素材に占める割合は${range}`}。`
        : `マトリックス図：行は${elements}、列は${uses}、丸印${links}個${range && `、素材に占める割合は${range}`}。`,
    share: (share) => `素材の${share}`,
    link: (element, use) => `${use}に使う${element}`,
    count: {
      elements: (count, isRareEarths) => (isRareEarths ? `レアアース${count}元素` : `素材${count}種`),
      uses: (count) => `用途${count}分野`,
    },
    named: '記事に言及あり',
    lead: '見出しで言及',
    leadNote: '太字の名前と濃い丸印は、見出しで言及したもの。',
    read: '出典で確認',
    unread: '出典で未確認',
    column: { material: '素材', use: '用途', share: '素材に占める割合', inArticle: '記事の言及' },
    yes: 'あり',
    no: 'なし',
  },
} satisfies SankeyMessages;
