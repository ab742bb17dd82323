import type { InteractionMessages } from './messages.ts';

export default {
  items: (count) => `図の要素${count}個。矢印キーで移動、？でキー一覧`,
  shortcuts: {
    title: 'キー操作',
    arrows: '隣の要素へ移る',
    ends: '最初・最後の要素へ移る',
    pin: '説明を固定する・外す',
    leave: '説明を閉じる、次に図から出る',
    help: 'この一覧を開く・閉じる',
  },
  keyNames: { arrows: '矢印', enter: 'Enter', escape: 'Esc' },
  comma: '、',
  sort: (column) => `${column}で並べ替える`,
  newer: ({ version, day, total, own }) =>
    `このデータには新しい版がある（${version}、${day}まで確認）${
      total ? `：訂正${total}件、うちこの図のデータは${own}件` : ''
    }。`,
  corrected: 'この図のデータの訂正',
} satisfies InteractionMessages;
