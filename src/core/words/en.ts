import type { PageWords } from '../words.ts';

export default {
  views: 'View',
  dataAndNotes: 'Data, notes and sources',
  source: 'Source',
  moreSources: (count) => `and ${String(count)} more`,
  licence: 'Licence of the sources',
  licences: {
    'public-domain': 'public domain',
    'official-text': 'official text',
    'public-filing': 'public filing',
    'facts-only': 'facts only',
    crown: 'Crown copyright',
    'cc-by-4.0': 'CC BY 4.0',
    'not-applicable': '',
    'none-confirmed': 'not confirmed',
  },
  edition: (version, date) => `Data ${version}, as of ${date}`,
  chart: (credit) => `Chart: ${credit}`,
  notPublished: 'no figure',
  loadFailed: 'This view could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  separator: ', ',
  colon: ': ',
} satisfies PageWords;
