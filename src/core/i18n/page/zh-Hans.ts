import type { PageMessages } from './messages.ts';

export default {
  views: '切换视图',
  choose: '筛选',
  dataAndNotes: '数据、说明与来源',
  source: '来源',
  moreSources: (count) => `其他${count}项`,
  chart: (credit) => `制图：${credit}`,
  notPublished: '无数据',
  none: '无',
  loadFailed: '无法加载此部分。请检查网络连接后重试。',
  retry: '重试',
  separator: '、',
  colon: '：',
} satisfies PageMessages;
