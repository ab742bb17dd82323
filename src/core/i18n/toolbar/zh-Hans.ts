import sound from '../sound/zh-Hans.ts';
import type { ToolbarMessages } from './messages.ts';

export default {
  tools: '图表工具',
  listen: { label: sound.listen, hint: '用声音聆听数值' },
  download: { label: '下载', hint: '下载图表或其数据' },
  embed: { label: '嵌入', hint: '复制嵌入代码' },
  cite: { label: '引用', hint: '复制引用格式' },
  files: {
    png: '图片（PNG，2倍）',
    svg: '图片（SVG）',
    csv: '数据表（CSV）',
    json: '数据与来源（JSON）',
    'src-csv': '可供src读取的行（CSV）',
    'src-json': '可供src读取的行（JSON）',
  },
  embedCopied: '已复制嵌入代码。',
  citationCopied: '已复制引用格式。',
  notInCode: '本页面脚本所做的更改不在代码中。',
  noEmbedCode: '此图表的数据由本页面的脚本设置，无法生成嵌入代码。',
  blocked: '无法复制。请选中下面的文字后自行复制。',
  saved: (file) => `已保存为${file}。`,
  notMade: (format) => `无法生成${format}文件。请改用其他格式。`,
  citation: (title, line, address, day) => `“${title}”。${line}。${address}（访问日期：${day}）。`,
} satisfies ToolbarMessages;
