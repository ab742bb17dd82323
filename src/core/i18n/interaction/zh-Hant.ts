import type { InteractionMessages } from './messages.ts';

export default {
  keys: '方向鍵在圖元間移動，問號列出按鍵',
  moreItems: (count) => `另有${count.toLocaleString('zh-Hant')}個圖元，見表格`,
  shortcuts: {
    title: '按鍵',
    arrows: '移到相鄰的圖元',
    ends: '移到第一個或最後一個圖元',
    extremes: '移到同一列或同一條線的最大值或最小值',
    letters: '移到以所輸文字開頭的圖元',
    pin: '固定或取消固定說明',
    leave: '關閉說明，再按則離開圖表',
    help: '開啟或關閉此清單',
  },
  keyNames: { arrows: '方向鍵', pages: 'Page Up、Page Down', letters: '字元鍵', enter: 'Enter', escape: 'Esc' },
  comma: '，',
  sort: (column) => `依${column}排序`,
  sorted: (column, isDescending) => `已依${column}${isDescending ? '遞減' : '遞增'}排序。`,
  unsorted: '已恢復原來的順序。',
  rowsShown: (count, total) => `顯示${total.toLocaleString('zh-Hant')}列中的${count.toLocaleString('zh-Hant')}列。`,
  dataChanged: '資料已更新。',
  highlighted: (name) => `已醒目標示「${name}」。`,
  unhighlighted: '已取消醒目標示。',
  link: (title) => `變更圖表「${title}」的顯示。再次選取即可還原。`,
  table: '資料表：',
  newer: ({ version, day, total, own }) =>
    `這些資料有新版本（${version}，查核至${day}）${total ? `：更正${total}處，其中本圖資料${own}處` : ''}。`,
  corrected: '本圖資料的更正',
} satisfies InteractionMessages;
