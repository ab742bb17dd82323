import type { AnnotationMessages } from './messages.ts';

export default {
  note: '筆者注',
  notes: 'ページの筆者による注',
} satisfies AnnotationMessages;
