import type { PlainSankeyMessages } from './messages.ts';

const STEP = { mine: '採掘（ほり出すこと）', refine: '精製（金属を分けること）', magnet: '磁石を作ること' };

const MARKS = {
  '*': '星（*）は、残りの一部も中国の材料からという意味です。',
  '†': '短剣符（†）は、ほぼすべてが中国の材料からという意味です。',
  '‡': '二重の短剣符（‡）は、一部がほかの国の材料からという意味です。',
};

export default {
  imports: ({ share, from, to, whole, partly, unknown, marks }) => ({
    title: 'アメリカが買うレアアースの多くは中国から',
    text: [
      '輸入は、外国から物を買うことです。',
      `輸入したレアアースの化合物（ほかの物と結びついたもの）と金属の${share}は、中国からです。`,
      `${from}年から${to}年までの数字です。`,
      ...(whole.length || partly.length ? ['中国の許可がいる金属があります。'] : []),
      ...(whole.length ? [`中国からだけ買ったもの：${whole.join('、')}。`] : []),
      ...(partly.length
        ? [`一部を中国から買ったもの：${partly.map((one) => `${one.name}${one.share}`).join('、')}。`]
        : []),
      ...(unknown.length ? [`数字の発表がないもの：${unknown.join('、')}。`] : []),
    ],
    reading: ['左は、売る国です。', '右は、金属です。', '帯が太いほど、割合が大きいです。', '赤は中国です。'],
    caveats: ['金属ごとに、1つの全体です。', 'ちがう金属の数字は、足せません。', ...marks.map((mark) => MARKS[mark])],
  }),
  chain: ({ year, steps, ofAll }) => ({
    title: '段階が進むほど、中国の割合が大きい',
    text: [
      '磁石に使うレアアースの話です。',
      `数字は、${year}年の世界全体の中での中国の割合です。`,
      ...steps.map(({ step, share }) => `${STEP[step]}：${share}。`),
    ],
    reading: [
      '1本の棒が、1つの段階です。',
      '赤は中国です。',
      '棒の間の帯は、考え方を示すだけです。',
      '帯の数字は、どの資料にもありません。',
    ],
    caveats: [
      '段階ごとに、はかるものがちがいます。',
      ...(ofAll ? [`すべてのレアアースの採掘では、${ofAll.year}年に${ofAll.share}です。`] : []),
    ],
  }),
  uses: ({ elements, uses, links, sourced, rest }) => ({
    title: '同じ金属が、いろいろな物に入っている',
    text: [
      `${elements.join('と')}の使い道：${uses.join('、')}。`,
      'ソナーは、音で水の中の物をさがす機械です。',
      `図には、${links}個の丸があります。`,
      `そのうち${sourced}個は、資料で読みました。`,
      ...(rest ? [`ほかは「${rest}」です。`] : []),
    ],
    reading: [
      '丸は、その金属を使うという意味です。',
      '量はわかりません。',
      '中までぬった丸は、資料で読んだものです。',
      ...(rest ? [`白い丸は「${rest}」です。`] : []),
    ],
    caveats: [],
  }),
} satisfies PlainSankeyMessages;
