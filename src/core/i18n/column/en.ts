import type { ColumnMessages } from './messages.ts';

export default {
  country: 'Country',
  element: 'Element',
  flag: 'Status',
  source: 'Source',
  year: 'Year',
} satisfies ColumnMessages;
