import type { IssueMessages } from './messages.ts';

export default {
  row: (dataset, row) => `${dataset}, row ${row}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? ` is "${value}"` : `: "${field}" is "${value}"`}; it must be ${must}.`,
  must: {
    filled: () => 'filled in',
    text: () => 'a text',
    'one-of': ({ values }) => (values.length > 1 ? `one of ${values.join(', ')}` : values.join('')),
    'some-of': ({ values }) => `some of ${values.join(', ')}, separated by semicolons`,
    number: ({ minimum, maximum }) => `a number from ${minimum} to ${maximum}`,
    year: ({ minimum, maximum }) => `a year from ${minimum} to ${maximum}`,
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
    sum: ({ of, maximum }) => `small enough for all rows of ${of} to sum to ${maximum}% at most`,
    rest: ({ of, share }) => `what China’s ${share}% leaves of 100% in ${of}`,
    'as-elsewhere': ({ of, value }) => `"${value}", as in other rows of ${of}`,
    'no-earlier': ({ than }) => `no earlier than "${than}"`,
    'no-later': ({ than }) => `no later than "${than}"`,
    'empty-beside': ({ beside }) => `empty where "${beside}" is filled in`,
  },
  missing: {
    list: ({ dataset, value }) => `${dataset} is "${value}"; it must be a list of rows.`,
    rows: ({ dataset }) => `${dataset} has no rows; give it one at least, or leave it out.`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `${field} "${value}"`);
      return `${dataset} has no row with ${requested.join(', ')}; add one.`;
    },
    years: ({ dataset }, { minimum }) =>
      `${dataset} tells of China (CHN) in fewer than ${minimum} years; add rows for more.`,
    'common-year': ({ dataset }, { stages }) =>
      `${dataset} has no year in which ${stages.join(', ')} all have a share of China (CHN); add the rows of one.`,
  },
} satisfies IssueMessages;
