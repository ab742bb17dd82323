import type { BuilderMessages } from './messages.ts';

export default {
  packageHost: (host) =>
    `${host} 這類套件 CDN 用於程式碼和圖片，大多以純文字傳送網頁，因此 iframe、oEmbed 以及連往圖表頁面的連結都無法使用。請用下面的指令把檔案複製到自己的主機，再將其網址填入「Base URL of the files」。`,
  thisComputer: '這些網址指向這台電腦，讀者無法開啟。發布之前，請將自己主機的網址填入「Base URL of the files」。',
} satisfies BuilderMessages;
