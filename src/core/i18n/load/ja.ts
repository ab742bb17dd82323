import type { LoadMessages } from './messages.ts';

export default {
  notDrawn: 'このページのデータは図にできません。',
  specNotDrawn: 'このページが指定した変更は図に反映できません。',
  notLoaded: 'このページのデータを読み込めませんでした。時間をおいて再度お試しください。',
  customSource: 'このページが用意したデータ',
  moreRows: (count, left) => `さらに${count}行を表示（残り${left.toLocaleString('ja')}行）`,
  address: (src) =>
    src
      ? `「${src}」はデータの取得先として使えません。https: で始まるアドレスか、このページからの相対アドレスを指定してください。`
      : 'src 属性が空で、描くデータがありません。ファイルのアドレスを指定するか、属性を削除してください。',
  credentials: (host) =>
    `${host} のアドレスにユーザー名かパスワードが含まれ、すべての読者に見えてしまいます。アドレスから取り除き、誰でも取得できるファイルを指定してください。`,
  notStatic: 'rendering="static" では src や data のデータを描けません。rendering 属性を削除してください。',
  unavailable: (address, status) =>
    status === null
      ? `${address} からデータを取得できませんでした。アドレスと、ほかのサイトからの読み取り（CORS）が許可されているかを確認してください。`
      : `${address} のデータを読み込めませんでした（サーバーの応答は${status}）。アドレスを確認してください。`,
  timeout: (address, seconds) =>
    `${address} のデータが${seconds}秒以内に届きませんでした。もう一度試すか、より速いサーバーを使ってください。`,
  tooManyBytes: (address, mebibytes) =>
    `${address} のデータは図表が読める上限の${mebibytes}MiBを超えています。減らすか集計してください。`,
  tooManyRows: (count, max) =>
    `${count.toLocaleString('ja')}行あります。図表に描けるのは${max.toLocaleString('ja')}行までです。月ごとなどに集計してください。`,
  shape: (dataset) =>
    `データが行の配列でも、データセット名ごとの行の配列でもありません。この表示には「${dataset}」の行が必要です。`,
  empty: (dataset) => `この表示に使う「${dataset}」の行がデータにありません。1行以上入れてください。`,
  spec: (reason) => `transformSpec が返した仕様は描画できません：${reason}`,
} satisfies LoadMessages;
