import type { ByLocale, Locale } from './locale.ts';
import { soundMessages } from './sound.ts';

/** What a figure can be saved as. */
export const EXPORT_KINDS = ['png', 'svg', 'csv', 'json'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A button's word, and what it does in a few words. */
interface Labelled {
  readonly label: string;
  readonly hint: string;
}

/** Words of the buttons of a figure, in one language. */
export interface ToolbarMessages {
  /** Name of the group of buttons, for screen readers. */
  readonly tools: string;
  readonly listen: Labelled;
  readonly download: Labelled;
  readonly embed: Labelled;
  readonly cite: Labelled;
  readonly files: Readonly<Record<ExportKind, string>>;
  readonly embedCopied: string;
  readonly citationCopied: string;
  /** Follows `embedCopied` where a script of the page has set rows or a transform, which no code can hold. */
  readonly notInCode: string;
  /** Told over the text, which is selected, where the browser does not let it be copied. */
  readonly blocked: string;
  saved(file: string): string;
  /** `format` is the name of a format, such as "PNG". */
  notMade(format: string): string;
  /** `line` is the line under the picture; `day` is when the page at `address` was read. */
  citation(title: string, line: string, address: string, day: string): string;
}

const WORDS: ByLocale<ToolbarMessages> = {
  ja: {
    tools: '図の道具',
    listen: { label: soundMessages('ja').listen, hint: '値を音で聴く' },
    download: { label: 'ダウンロード', hint: '図やデータをダウンロードする' },
    embed: { label: '埋め込み', hint: '埋め込みコードをコピーする' },
    cite: { label: '引用する', hint: '引用の書式をコピーする' },
    files: { png: '画像（PNG、2倍）', svg: '画像（SVG）', csv: '表（CSV）', json: 'データと出典（JSON）' },
    embedCopied: '埋め込みコードをコピーしました。',
    citationCopied: '引用の書式をコピーしました。',
    notInCode: 'このページのスクリプトが設定したデータや変更は、コードに含まれません。',
    blocked: 'コピーできませんでした。下の文字列を選択してコピーしてください。',
    saved: (file) => `${file}を保存しました。`,
    notMade: (format) => `${format}ファイルを作れませんでした。別の形式をお試しください。`,
    citation: (title, line, address, day) => `「${title}」${line}。${address}（${day}閲覧）`,
  },
  en: {
    tools: 'Chart tools',
    listen: { label: soundMessages('en').listen, hint: 'Hear the values as tones' },
    download: { label: 'Download', hint: 'Download the chart or its data' },
    embed: { label: 'Embed', hint: 'Copy embed code' },
    cite: { label: 'Cite', hint: 'Copy citation' },
    files: { png: 'Image (PNG, 2×)', svg: 'Image (SVG)', csv: 'Table (CSV)', json: 'Data with sources (JSON)' },
    embedCopied: 'The embed code has been copied.',
    citationCopied: 'The citation has been copied.',
    notInCode: 'It does not hold data or changes set by a script of this page.',
    blocked: 'Copying was refused. Select the text and copy it.',
    saved: (file) => `Saved as ${file}.`,
    notMade: (format) => `The ${format} file could not be made. Try another format.`,
    citation: (title, line, address, day) => `“${title}”. ${line}. ${address} (accessed ${day}).`,
  },
  ko: {
    tools: '도표 도구',
    listen: { label: soundMessages('ko').listen, hint: '값을 소리로 듣기' },
    download: { label: '다운로드', hint: '도표나 데이터 다운로드' },
    embed: { label: '퍼가기', hint: '퍼가기 코드 복사' },
    cite: { label: '인용', hint: '인용 표기 복사' },
    files: { png: '이미지(PNG, 2배)', svg: '이미지(SVG)', csv: '표(CSV)', json: '데이터와 출처(JSON)' },
    embedCopied: '퍼가기 코드를 복사했습니다.',
    citationCopied: '인용 표기를 복사했습니다.',
    notInCode: '이 페이지의 스크립트가 넣은 데이터나 변경 사항은 코드에 들어 있지 않습니다.',
    blocked: '복사가 거부되었습니다. 아래 글을 선택해 복사해 주세요.',
    saved: (file) => `${file} 파일로 저장했습니다.`,
    notMade: (format) => `${format} 파일을 만들지 못했습니다. 다른 형식으로 시도해 주세요.`,
    citation: (title, line, address, day) => `“${title}”. ${line}. ${address}(${day} 접속).`,
  },
  'zh-Hans': {
    tools: '图表工具',
    listen: { label: soundMessages('zh-Hans').listen, hint: '用声音聆听数值' },
    download: { label: '下载', hint: '下载图表或其数据' },
    embed: { label: '嵌入', hint: '复制嵌入代码' },
    cite: { label: '引用', hint: '复制引用格式' },
    files: { png: '图片（PNG，2倍）', svg: '图片（SVG）', csv: '数据表（CSV）', json: '数据与来源（JSON）' },
    embedCopied: '已复制嵌入代码。',
    citationCopied: '已复制引用格式。',
    notInCode: '本页面脚本设置的数据和更改不在代码中。',
    blocked: '无法复制。请选中下面的文字后自行复制。',
    saved: (file) => `已保存为${file}。`,
    notMade: (format) => `无法生成${format}文件。请改用其他格式。`,
    citation: (title, line, address, day) => `“${title}”。${line}。${address}（访问日期：${day}）。`,
  },
  'zh-Hant': {
    tools: '圖表工具',
    listen: { label: soundMessages('zh-Hant').listen, hint: '用聲音聆聽數值' },
    download: { label: '下載', hint: '下載圖表或其資料' },
    embed: { label: '內嵌', hint: '複製內嵌程式碼' },
    cite: { label: '引用格式', hint: '複製引用格式' },
    files: { png: '圖片（PNG，2倍）', svg: '圖片（SVG）', csv: '資料表（CSV）', json: '資料與來源（JSON）' },
    embedCopied: '已複製內嵌程式碼。',
    citationCopied: '已複製引用格式。',
    notInCode: '本頁面指令碼設定的資料和變更不在程式碼中。',
    blocked: '無法複製。請選取下方文字後自行複製。',
    saved: (file) => `已儲存為${file}。`,
    notMade: (format) => `無法產生${format}檔案。請改用其他格式。`,
    citation: (title, line, address, day) => `「${title}」。${line}。${address}（瀏覽日期：${day}）。`,
  },
};

export const toolbarMessages = (locale: Locale): ToolbarMessages => WORDS[locale];
