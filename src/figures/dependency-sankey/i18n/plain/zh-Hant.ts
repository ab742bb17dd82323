import type { PlainSankeyMessages } from './messages.ts';

const STEP = { mine: '開採', refine: '精煉（把金屬分開）', magnet: '製作磁鐵' };

const MARKS = {
  '*': '星號（*）：剩下的也有一部分用中國的材料做。',
  '†': '劍號（†）：幾乎全部用中國的材料做。',
  '‡': '雙劍號（‡）：有一部分用別的國家的材料做。',
};

export default {
  imports: ({ share, from, to, whole, partly, unknown, marks }) => ({
    title: '美國買的稀土大多來自中國',
    text: [
      '進口就是從外國買東西。',
      `進口的稀土化合物（和別的東西結合在一起的）和金屬，${share}來自中國。`,
      `這是${from}年到${to}年的數字。`,
      ...(whole.length || partly.length ? ['有些金屬要中國的許可。'] : []),
      ...(whole.length ? [`只從中國買的：${whole.join('、')}。`] : []),
      ...(partly.length ? [`一部分從中國買的：${partly.map((one) => `${one.name}${one.share}`).join('、')}。`] : []),
      ...(unknown.length ? [`沒有公布數字的：${unknown.join('、')}。`] : []),
    ],
    reading: ['左邊是賣的國家。', '右邊是金屬。', '帶子越寬，占的部分越大。', '紅色是中國。'],
    caveats: ['每種金屬各算各的。', '不同金屬的數字不能相加。', ...marks.map((mark) => MARKS[mark])],
  }),
  chain: ({ year, steps, ofAll }) => ({
    title: '越往後，中國占得越多',
    text: [
      '這裡說的是做磁鐵的稀土。',
      `數字是${year}年中國在全世界裡占的部分。`,
      ...steps.map(({ step, share }) => `${STEP[step]}：${share}。`),
    ],
    reading: ['一條就是一步。', '紅色是中國。', '中間的帶子只是示意。', '沒有資料給出帶子的數字。'],
    caveats: ['每一步量的東西不一樣。', ...(ofAll ? [`所有稀土的開採，${ofAll.year}年占${ofAll.share}。`] : [])],
  }),
  uses: ({ elements, uses, links, sourced, rest }) => ({
    title: '同樣的金屬用在很多東西裡',
    text: [
      `${elements.join('和')}用在：${uses.join('、')}。`,
      '聲納是用聲音在水裡找東西的機器。',
      `圖裡有${links}個圓點。`,
      `其中${sourced}個是我們在資料裡讀到的。`,
      ...(rest ? [`其他的是「${rest}」。`] : []),
    ],
    reading: [
      '圓點表示用到這種金屬。',
      '看不出用了多少。',
      '實心圓點：在資料裡讀到。',
      ...(rest ? [`空心圓點：${rest}。`] : []),
    ],
    caveats: [],
  }),
} satisfies PlainSankeyMessages;
