import type { LoadMessages } from './messages.ts';

export default {
  notDrawn: '无法用本页的数据绘图。',
  specNotDrawn: '无法按本页的设定绘图。',
  notLoaded: '未能加载本页的数据，请稍后再试。',
  customSource: '本页面提供的数据',
  moreRows: (count, left) => `再显示${count}行（剩余${left.toLocaleString('zh-Hans')}行）`,
  address: (src) =>
    src
      ? `不能从“${src}”获取数据。请使用 https: 地址，或相对于本页面的地址。`
      : 'src 属性为空，没有可绘制的数据。请填写文件的地址，或删除该属性。',
  credentials: (host) =>
    `${host} 的地址含有所有读者都能看到的用户名或密码。请从地址中删除，并使用任何人都能获取的文件。`,
  notStatic: 'rendering="static" 时不能绘制 src 或 data 的数据。请删除 rendering 属性。',
  unavailable: (address, status) =>
    status === null
      ? `未能从 ${address} 获得数据。请检查地址，以及服务器是否允许其他网站读取（CORS）。`
      : `无法加载 ${address} 的数据（服务器返回 ${status}）。请检查地址。`,
  timeout: (address, seconds) => `${address} 的数据未在${seconds}秒内到达。请重试，或改用更快的服务器。`,
  tooManyBytes: (address, mebibytes) => `${address} 的数据超过了图表可读取的上限${mebibytes} MiB。请删减或汇总。`,
  tooManyRows: (count, max) =>
    `共有${count.toLocaleString('zh-Hans')}行，图表最多绘制${max.toLocaleString('zh-Hans')}行。请按月等方式汇总。`,
  shape: (dataset) => `数据既不是行的列表，也不是按数据集名称分组的行。此视图绘制“${dataset}”的行。`,
  empty: (dataset) => `数据中没有此视图所用的“${dataset}”的行。请至少加入一行。`,
  spec: (reason) => `transformSpec 返回的规范无法绘制：${reason}`,
} satisfies LoadMessages;
