import type { InteractionMessages } from './messages.ts';

export default {
  items: (count) => `圖中有${count}個圖元。方向鍵移動，問號列出按鍵`,
  shortcuts: {
    title: '按鍵',
    arrows: '移到相鄰的圖元',
    ends: '移到第一個或最後一個圖元',
    pin: '固定或取消固定說明',
    leave: '關閉說明，再按則離開圖表',
    help: '開啟或關閉此清單',
  },
  keyNames: { arrows: '方向鍵', enter: 'Enter', escape: 'Esc' },
  comma: '，',
  sort: (column) => `依${column}排序`,
  newer: ({ version, day, total, own }) =>
    `這些資料有新版本（${version}，查核至${day}）${total ? `：更正${total}處，其中本圖資料${own}處` : ''}。`,
  corrected: '本圖資料的更正',
} satisfies InteractionMessages;
