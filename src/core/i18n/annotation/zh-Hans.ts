import type { AnnotationMessages } from './messages.ts';

export default {
  note: '作者注',
  notes: '页面作者的注',
} satisfies AnnotationMessages;
