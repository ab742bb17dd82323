import sound from '../sound/zh-Hant.ts';
import type { ToolbarMessages } from './messages.ts';

export default {
  tools: '圖表工具',
  listen: { label: sound.listen, hint: '用聲音聆聽數值' },
  download: { label: '下載', hint: '下載圖表或其資料' },
  embed: { label: '內嵌', hint: '複製內嵌程式碼' },
  cite: { label: '引用格式', hint: '複製引用格式' },
  files: {
    png: '圖片（PNG，2倍）',
    svg: '圖片（SVG）',
    csv: '資料表（CSV）',
    json: '資料與來源（JSON）',
    'src-csv': '可供src讀取的列（CSV）',
    'src-json': '可供src讀取的列（JSON）',
  },
  embedCopied: '已複製內嵌程式碼。',
  citationCopied: '已複製引用格式。',
  notInCode: '本頁面指令碼所做的變更不在程式碼中。',
  noEmbedCode: '此圖表的資料由本頁面的指令碼設定，無法產生嵌入程式碼。',
  blocked: '無法複製。請選取下方文字後自行複製。',
  saved: (file) => `已儲存為${file}。`,
  notMade: (format) => `無法產生${format}檔案。請改用其他格式。`,
  citation: (title, line, address, day) => `「${title}」。${line}。${address}（瀏覽日期：${day}）。`,
} satisfies ToolbarMessages;
