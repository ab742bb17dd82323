import type { AnnotationMessages } from './messages.ts';

export default {
  note: '필자 주',
  notes: '페이지 필자의 주',
} satisfies AnnotationMessages;
