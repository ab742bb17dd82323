import type { PlainTimelineMessages } from './messages.ts';

const marked = (flag: string): string => flag && `（${flag}）`;

export default {
  events: ({ days, elements, licences, chipRule, promised, stay, tariffDays, sequel, hasScheduled }) => ({
    title: '先是中国定了规则，然后是美国',
    text: [
      `${licences}，中国定了稀土的规则。`,
      `把${elements ? `${elements}种稀土` : '稀土'}卖到外国，要先得到许可。`,
      `${days}天后，${chipRule}，美国也行动了。`,
      '美国告诉英伟达，H20芯片也要许可。',
      ...(promised ? [`${promised}，英伟达说，美国答应给许可。`] : []),
      ...(stay ? ['中国4月的规则没有变。'] : []),
    ],
    reading: ['时间从上往下走。', '一个图形就是一件事。', '图形的样子表示是哪一类事。'],
    caveats: [
      '先发生的不一定是原因。',
      '2025年7月的一篇报道把先后说反了。',
      ...(tariffDays === null ? [] : [`美国的关税比中国的规则早${tariffDays}天。`, '关税是对外国商品收的税。']),
      ...(sequel
        ? [
            `后来，${sequel.ruling.day}，美国最高的法院停止了紧急关税${marked(sequel.ruling.flag)}。`,
            `两国都说，休战到${sequel.truce.day}为止${marked(sequel.truce.flag)}。`,
            '休战就是暂时不争。',
          ]
        : []),
      ...(hasScheduled ? ['空心的方块是事先定好的日子。'] : []),
    ],
  }),
  elements: ({ licensed, suspended, unlisted, from, announced, on, until, stated, statedFlag, isOver, ...report }) => ({
    title: `中国的规则：${licensed}种稀土要许可`,
    text: [
      `从${from}起，把${licensed}种稀土卖到外国要许可。`,
      `${announced}，中国说还要加上${suspended}种。`,
      `但在开始以前，${on}就停了。`,
      isOver ? `原定停到${until}。` : `停到${until}为止。`,
      ...(stated ? [`两国政府都说停到${stated}（${statedFlag}）。`, '我们没有找到这方面的法律文件。'] : []),
      `还有${unlisted}种，两次公告里都没有。`,
    ],
    reading: ['红色方块：要许可。', '虚线方块：停了。', '灰色方块：两次公告里都没有。'],
    caveats: report.called
      ? [
          `2025年7月的一篇报道说这${report.called}种都是“重”的。`,
          `美国地质调查局只把${report.heavy.length}种算作重的（${report.heavy.join('、')}）。`,
        ]
      : [],
  }),
} satisfies PlainTimelineMessages;
