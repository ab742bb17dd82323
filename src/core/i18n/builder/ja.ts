import type { BuilderMessages } from './messages.ts';

export default {
  packageHost: (host) =>
    `${host} のようなパッケージCDNはスクリプトと画像のためのもので、多くはウェブページをただのテキストとして送ります。iframe も oEmbed も図のページへのリンクも、そこからは使えません。下のコマンドでファイルを自分のサーバーにコピーし、その URL を「Base URL of the files」に入力してください。`,
  thisComputer:
    'これらの URL はこのコンピューターのもので、読者は開けません。公開する前に、自分のサーバーの URL を「Base URL of the files」に入力してください。',
} satisfies BuilderMessages;
