import type { PageMessages } from './messages.ts';

export default {
  views: '切換檢視',
  choose: '篩選',
  dataAndNotes: '資料、說明與來源',
  source: '資料來源',
  moreSources: (count) => `其他${count}項`,
  chart: (credit) => `製圖：${credit}`,
  notPublished: '無數據',
  none: '無',
  loadFailed: '無法載入此部分。請檢查網路連線後再試一次。',
  retry: '再試一次',
  separator: '、',
  colon: '：',
} satisfies PageMessages;
