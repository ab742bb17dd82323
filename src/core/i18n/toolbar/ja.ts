import sound from '../sound/ja.ts';
import type { ToolbarMessages } from './messages.ts';

export default {
  tools: '図の道具',
  listen: { label: sound.listen, hint: '値を音で聴く' },
  download: { label: 'ダウンロード', hint: '図やデータをダウンロードする' },
  embed: { label: '埋め込み', hint: '埋め込みコードをコピーする' },
  cite: { label: '引用する', hint: '引用の書式をコピーする' },
  files: {
    png: '画像（PNG、2倍）',
    svg: '画像（SVG）',
    csv: '表（CSV）',
    json: 'データと出典（JSON）',
    'src-csv': 'srcで読み込める行（CSV）',
    'src-json': 'srcで読み込める行（JSON）',
  },
  embedCopied: '埋め込みコードをコピーしました。',
  citationCopied: '引用の書式をコピーしました。',
  notInCode: 'このページのスクリプトによる変更は、コードに含まれません。',
  noEmbedCode: 'この図表のデータはこのページのスクリプトが設定したものなので、埋め込みコードは作れません。',
  blocked: 'コピーできませんでした。下の文字列を選択してコピーしてください。',
  saved: (file) => `${file}を保存しました。`,
  notMade: (format) => `${format}ファイルを作れませんでした。別の形式をお試しください。`,
  citation: (title, line, address, day) => `「${title}」${line}。${address}（${day}閲覧）`,
} satisfies ToolbarMessages;
