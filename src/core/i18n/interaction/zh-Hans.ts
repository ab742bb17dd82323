import type { InteractionMessages } from './messages.ts';

export default {
  keys: '方向键在图元间移动，问号列出按键',
  moreItems: (count) => `另有${count.toLocaleString('zh-Hans')}个图元，见表格`,
  shortcuts: {
    title: '按键',
    arrows: '移到相邻的图元',
    ends: '移到第一个或最后一个图元',
    extremes: '移到同一行或同一条线的最大值或最小值',
    letters: '移到以所输文字开头的图元',
    pin: '固定或取消固定说明',
    leave: '关闭说明，再按则离开图表',
    help: '打开或关闭此列表',
  },
  keyNames: { arrows: '方向键', pages: 'Page Up、Page Down', letters: '文字、数字', enter: 'Enter', escape: 'Esc' },
  comma: '，',
  sort: (column) => `按${column}排序`,
  sorted: (column, isDescending) => `已按${column}${isDescending ? '降序' : '升序'}排列。`,
  unsorted: '已恢复原来的顺序。',
  rowsShown: (count, total) => `显示${total.toLocaleString('zh-Hans')}行中的${count.toLocaleString('zh-Hans')}行。`,
  dataChanged: '数据已更新。',
  highlighted: (name) => `已突出显示“${name}”。`,
  unhighlighted: '已取消突出显示。',
  link: (title) => `更改图表“${title}”的显示。再次选择即可还原。`,
  table: '数据表：',
  newer: ({ version, day, total, own }) =>
    `这些数据有新版本（${version}，核对至${day}）${total ? `：更正${total}处，其中本图数据${own}处` : ''}。`,
  corrected: '本图数据的更正',
} satisfies InteractionMessages;
