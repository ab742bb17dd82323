import type { PageWords } from '../words.ts';

export default {
  views: '切換檢視',
  dataAndNotes: '資料、說明與出處',
  source: '資料來源',
  moreSources: (count) => `及另外${String(count)}項`,
  licence: '來源授權',
  licences: {
    'public-domain': '公眾領域',
    'official-text': '官方文件',
    'public-filing': '公開申報文件',
    'facts-only': '僅引用事實',
    crown: '加拿大政府著作權',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': '未確認',
  },
  edition: (version, date) => `資料版本${version}(截至${date})`,
  chart: (credit) => `製圖:${credit}`,
  notPublished: '無數據',
  loadFailed: '無法載入此檢視。請檢查網路連線後再試一次。',
  retry: '再試一次',
  separator: '、',
  colon: ':',
} satisfies PageWords;
