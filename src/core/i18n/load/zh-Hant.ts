import type { LoadMessages } from './messages.ts';

export default {
  notDrawn: '無法以本頁的資料繪圖。',
  specNotDrawn: '無法按本頁的設定繪圖。',
  notLoaded: '未能載入本頁的資料，請稍後再試。',
  customSource: '本頁面提供的資料',
  moreRows: (count, left) => `再顯示${count}列（剩餘${left.toLocaleString('zh-Hant')}列）`,
  address: (src) =>
    src
      ? `不能從「${src}」取得資料。請使用 https: 位址，或相對於本頁面的位址。`
      : 'src 屬性是空的，沒有可繪製的資料。請填寫檔案的位址，或刪除該屬性。',
  credentials: (host) =>
    `${host} 的位址含有所有讀者都看得到的使用者名稱或密碼。請從位址中刪除，並使用任何人都能取得的檔案。`,
  notStatic: 'rendering="static" 時不能繪製 src 或 data 的資料。請刪除 rendering 屬性。',
  unavailable: (address, status) =>
    status === null
      ? `未能從 ${address} 取得資料。請檢查位址，以及伺服器是否允許其他網站讀取（CORS）。`
      : `無法載入 ${address} 的資料（伺服器回應 ${status}）。請檢查位址。`,
  timeout: (address, seconds) => `${address} 的資料未在${seconds}秒內送達。請重試，或改用較快的伺服器。`,
  tooManyBytes: (address, mebibytes) => `${address} 的資料超過圖表可讀取的上限${mebibytes} MiB。請刪減或彙總。`,
  tooManyRows: (count, max) =>
    `共有${count.toLocaleString('zh-Hant')}列，圖表最多繪製${max.toLocaleString('zh-Hant')}列。請按月等方式彙總。`,
  shape: (dataset) => `資料既不是列的清單，也不是依資料集名稱分組的列。此檢視繪製「${dataset}」的列。`,
  empty: (dataset) => `資料中沒有此檢視所用的「${dataset}」的列。請至少加入一列。`,
  spec: (reason) => `transformSpec 傳回的規格無法繪製：${reason}`,
} satisfies LoadMessages;
