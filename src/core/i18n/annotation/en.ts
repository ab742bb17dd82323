import type { AnnotationMessages } from './messages.ts';

export default {
  note: 'Author’s note',
  notes: 'Notes of the author of the page',
} satisfies AnnotationMessages;
