import type { LicenceMessages } from './messages.ts';

export default {
  'public-domain': 'public domain',
  'official-text': 'official text',
  'public-filing': 'public filing',
  'facts-only': 'facts only',
  crown: 'Crown copyright',
  'cc-by-4.0': 'CC BY 4.0',
  'not-applicable': '',
  'none-confirmed': 'not confirmed',
} satisfies LicenceMessages;
