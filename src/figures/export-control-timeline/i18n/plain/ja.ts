import type { PlainTimelineMessages } from './messages.ts';

const marked = (flag: string): string => flag && `（${flag}）`;

export default {
  events: ({ days, elements, licences, chipRule, promised, stay, tariffDays, sequel, hasScheduled }) => ({
    title: '先に中国が、次にアメリカがきまりを作った',
    text: [
      `${licences}、中国がレアアースのきまりを作りました。`,
      `${elements ? `${elements}種類のレアアース` : 'レアアース'}を外国に売るには、許可がいります。`,
      `${days}日あとの${chipRule}、アメリカが動きました。`,
      'アメリカはエヌビディアに、半導体「H20」にも許可がいると言いました。',
      ...(promised ? [`${promised}、エヌビディアは「アメリカが許可を約束した」と言いました。`] : []),
      ...(stay ? ['中国の4月のきまりは、そのままです。'] : []),
    ],
    reading: ['上から下へ、時間が進みます。', '1つの形が、1つのできごとです。', '形は、できごとの種類です。'],
    caveats: [
      '先に起きたことが、原因とはかぎりません。',
      '2025年7月の記事は、順番が逆です。',
      ...(tariffDays === null
        ? []
        : [`アメリカの関税は、中国のきまりの${tariffDays}日前です。`, '関税は、外国の物にかける税金です。']),
      ...(sequel
        ? [
            `そのあとの${sequel.ruling.day}、アメリカの一番上の裁判所が緊急の関税を止めました${marked(sequel.ruling.flag)}。`,
            `両方の国は「休戦は${sequel.truce.day}まで」と言いました${marked(sequel.truce.flag)}。`,
            '休戦は、争いを休むことです。',
          ]
        : []),
      ...(hasScheduled ? ['中が白い四角は、前もって決めた日です。'] : []),
    ],
  }),
  elements: ({ licensed, suspended, unlisted, from, announced, on, until, stated, statedFlag, isOver, ...report }) => ({
    title: `中国のきまり：${licensed}種類のレアアースに許可がいる`,
    text: [
      `${from}から、${licensed}種類を外国に売るには許可がいります。`,
      `${announced}、中国はほかの${suspended}種類にも許可がいると発表しました。`,
      `でも、始まる前の${on}に止めました。`,
      isOver ? `止める期間は${until}まででした。` : `止める期間は${until}までです。`,
      ...(stated
        ? [`両方の政府は「${stated}まで」と言いました（${statedFlag}）。`, '法律の文は見つかりませんでした。']
        : []),
      `${unlisted}種類は、どちらの発表にもありません。`,
    ],
    reading: [
      '赤い四角は、許可がいるものです。',
      '切れた線の四角は、止めているものです。',
      '灰色の四角は、どちらの発表にもないものです。',
    ],
    caveats: report.called
      ? [
          `2025年7月の記事は、${report.called}種類すべてを「重い」と言います。`,
          `アメリカの地質調査所が「重い」とするのは${report.heavy.length}種類だけです（${report.heavy.join('、')}）。`,
        ]
      : [],
  }),
} satisfies PlainTimelineMessages;
