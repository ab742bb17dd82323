import type { PlainTimelineMessages } from './messages.ts';

const marked = (flag: string): string => flag && `（${flag}）`;

export default {
  events: ({ days, elements, licences, chipRule, promised, stay, tariffDays, sequel, hasScheduled }) => ({
    title: '先是中國定了規則，然後是美國',
    text: [
      `${licences}，中國定了稀土的規則。`,
      `把${elements ? `${elements}種稀土` : '稀土'}賣到外國，要先得到許可。`,
      `${days}天後，${chipRule}，美國也行動了。`,
      '美國告訴輝達，H20晶片也要許可。',
      ...(promised ? [`${promised}，輝達說，美國答應給許可。`] : []),
      ...(stay ? ['中國4月的規則沒有變。'] : []),
    ],
    reading: ['時間從上往下走。', '一個圖形就是一件事。', '圖形的樣子表示是哪一類事。'],
    caveats: [
      '先發生的不一定是原因。',
      '2025年7月的一篇報導把先後說反了。',
      ...(tariffDays === null ? [] : [`美國的關稅比中國的規則早${tariffDays}天。`, '關稅是對外國商品收的稅。']),
      ...(sequel
        ? [
            `後來，${sequel.ruling.day}，美國最高的法院停止了緊急關稅${marked(sequel.ruling.flag)}。`,
            `兩國都說，休戰到${sequel.truce.day}為止${marked(sequel.truce.flag)}。`,
            '休戰就是暫時不爭。',
          ]
        : []),
      ...(hasScheduled ? ['空心的方塊是事先定好的日子。'] : []),
    ],
  }),
  elements: ({ licensed, suspended, unlisted, from, announced, on, until, stated, statedFlag, isOver, ...report }) => ({
    title: `中國的規則：${licensed}種稀土要許可`,
    text: [
      `從${from}起，把${licensed}種稀土賣到外國要許可。`,
      `${announced}，中國說還要加上${suspended}種。`,
      `但在開始以前，${on}就停了。`,
      isOver ? `原定停到${until}。` : `停到${until}為止。`,
      ...(stated ? [`兩國政府都說停到${stated}（${statedFlag}）。`, '我們沒有找到這方面的法律文件。'] : []),
      `還有${unlisted}種，兩次公告裡都沒有。`,
    ],
    reading: ['紅色方塊：要許可。', '虛線方塊：停了。', '灰色方塊：兩次公告裡都沒有。'],
    caveats: report.called
      ? [
          `2025年7月的一篇報導說這${report.called}種都是「重」的。`,
          `美國地質調查所只把${report.heavy.length}種算作重的（${report.heavy.join('、')}）。`,
        ]
      : [],
  }),
} satisfies PlainTimelineMessages;
