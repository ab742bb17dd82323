import type { InteractionMessages } from './messages.ts';

export default {
  keys: '矢印キーで要素間を移動、？でキー一覧',
  moreItems: (count) => `ほかに${count.toLocaleString('ja')}個：表で見る`,
  shortcuts: {
    title: 'キー操作',
    arrows: '隣の要素へ移る',
    ends: '最初・最後の要素へ移る',
    extremes: '同じ列や線の最大・最小の値へ移る',
    letters: 'その文字で始まる要素へ移る',
    pin: '説明を固定する・外す',
    leave: '説明を閉じる、次に図から出る',
    help: 'この一覧を開く・閉じる',
  },
  keyNames: { arrows: '矢印', pages: 'Page Up、Page Down', letters: '文字・数字', enter: 'Enter', escape: 'Esc' },
  comma: '、',
  sort: (column) => `${column}で並べ替える`,
  sorted: (column, isDescending) => `${column}の${isDescending ? '降順' : '昇順'}に並べ替えた。`,
  unsorted: '元の順に戻した。',
  rowsShown: (count, total) => `${total.toLocaleString('ja')}行中${count.toLocaleString('ja')}行を表示。`,
  dataChanged: 'データが更新された。',
  highlighted: (name) => `「${name}」を強調表示。`,
  unhighlighted: '強調表示を解除した。',
  link: (title) => `図「${title}」の表示を切り替える。もう一度選ぶと元に戻る。`,
  table: 'データ表：',
  newer: ({ version, day, total, own }) =>
    `このデータには新しい版がある（${version}、${day}まで確認）${
      total ? `：訂正${total}件、うちこの図のデータは${own}件` : ''
    }。`,
  corrected: 'この図のデータの訂正',
} satisfies InteractionMessages;
