import type { InteractionMessages } from './messages.ts';

export default {
  items: (count) => `图中有${count}个图元。方向键移动，问号列出按键`,
  shortcuts: {
    title: '按键',
    arrows: '移到相邻的图元',
    ends: '移到第一个或最后一个图元',
    pin: '固定或取消固定说明',
    leave: '关闭说明，再按则离开图表',
    help: '打开或关闭此列表',
  },
  keyNames: { arrows: '方向键', enter: 'Enter', escape: 'Esc' },
  comma: '，',
  sort: (column) => `按${column}排序`,
  newer: ({ version, day, total, own }) =>
    `这些数据有新版本（${version}，核对至${day}）${total ? `：更正${total}处，其中本图数据${own}处` : ''}。`,
  corrected: '本图数据的更正',
} satisfies InteractionMessages;
