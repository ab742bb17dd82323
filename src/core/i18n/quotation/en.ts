import type { QuotationMessages } from './messages.ts';

export default {
  data: 'Data',
  notes: 'Notes',
  corrections: 'Corrections',
  sources: 'Sources',
  citation: 'How to cite',
  licence: 'Licence',
  licenceText: (licence, sources) =>
    `Compilation and texts: ${licence}. Figures keep the terms of their sources: ${sources.join(', ')}.`,
  embed: 'How to embed',
} satisfies QuotationMessages;
