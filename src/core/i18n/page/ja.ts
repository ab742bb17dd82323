import type { PageMessages } from './messages.ts';

export default {
  views: '表示の切り替え',
  choose: '絞り込む',
  dataAndNotes: 'データ・注記・出典',
  source: '出典',
  moreSources: (count) => `ほか${count}件`,
  chart: (credit) => `図：${credit}`,
  notPublished: '数値なし',
  none: 'なし',
  loadFailed: 'この部分を読み込めませんでした。通信状態を確かめて、もう一度お試しください。',
  retry: '再試行',
  separator: '、',
  colon: '：',
} satisfies PageMessages;
