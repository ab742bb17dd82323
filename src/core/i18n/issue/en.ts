import type { FaultWords } from '../issue.ts';

export default {
  row: (dataset, row) => `${dataset}, row ${String(row)}`,
  refused: ({ row, field, value }, must) =>
    `${row}${field === null ? ` is "${value}"` : `: "${field}" is "${value}"`}; it must be ${must}.`,
  must: {
    filled: () => 'filled in',
    text: () => 'a text',
    'one-of': ({ words }) => (words.length > 1 ? `one of ${words.join(', ')}` : words.join('')),
    'some-of': ({ words }) => `some of ${words.join(', ')}, separated by semicolons`,
    number: ({ least, most }) => `a number from ${String(least)} to ${String(most)}`,
    year: ({ least, most }) => `a year from ${String(least)} to ${String(most)}`,
    date: () => 'a date that exists, as YYYY-MM-DD',
    month: () => 'a month as YYYY-MM',
    'date-or-month': () => 'a date that exists, as YYYY-MM-DD, or a month as YYYY-MM',
    period: () => 'years as YYYY-YYYY',
    id: () => 'lower-case letters, digits and hyphens',
    ids: () => 'ids of sources, separated by semicolons',
    address: () => 'an address that begins with https:// or http://',
    fields: () => 'an object whose properties are fields',
    unique: () => 'different from every earlier row',
    'known-source': () => 'the id of a row of sources',
    sum: ({ of, most }) => `small enough for all rows of ${of} to sum to ${String(most)}% at most`,
    rest: ({ of, share }) => `what China’s ${String(share)}% leaves of 100% in ${of}`,
    'as-elsewhere': ({ of, value }) => `"${value}", as in other rows of ${of}`,
    'no-earlier': ({ than }) => `no earlier than "${than}"`,
    'no-later': ({ than }) => `no later than "${than}"`,
    'empty-beside': ({ beside }) => `empty where "${beside}" is filled in`,
  },
  lacks: {
    list: ({ dataset, value }) => `${dataset} is "${value}"; it must be a list of rows.`,
    rows: ({ dataset }) => `${dataset} has no rows; give it one at least, or leave it out.`,
    'row-with': ({ dataset }, { values }) => {
      const wanted = Object.entries(values).map(([field, value]) => `${field} "${value}"`);
      return `${dataset} has no row with ${wanted.join(', ')}; add one.`;
    },
    years: ({ dataset }, { least }) =>
      `${dataset} tells of China (CHN) in fewer than ${String(least)} years; add rows for more.`,
    'common-year': ({ dataset }, { stages }) =>
      `${dataset} has no year in which ${stages.join(', ')} all have a share of China (CHN); add the rows of one.`,
  },
} satisfies FaultWords;
