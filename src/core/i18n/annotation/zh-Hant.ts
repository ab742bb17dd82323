import type { AnnotationMessages } from './messages.ts';

export default {
  note: '作者註',
  notes: '頁面作者的註',
} satisfies AnnotationMessages;
