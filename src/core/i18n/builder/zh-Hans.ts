import type { BuilderMessages } from './messages.ts';

export default {
  packageHost: (host) =>
    `${host} 这类软件包 CDN 用于脚本和图片，大多以纯文本发送网页，因此 iframe、oEmbed 以及指向图表页面的链接都无法使用。请用下面的命令把文件复制到自己的主机，再把其网址填入“Base URL of the files”。`,
  thisComputer: '这些网址指向这台电脑，读者无法打开。发布之前，请把自己主机的网址填入“Base URL of the files”。',
} satisfies BuilderMessages;
