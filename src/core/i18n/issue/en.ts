import type { IssueMessages } from './messages.ts';

export default {
  row: (dataset, row) => `${dataset}, row ${row}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? ` is "${value}"` : `: "${field}" is "${value}"`}; it must be ${must}.`,
  must: {
    filled: () => 'filled in',
    text: () => 'text',
    'one-of': ({ values }) => (values.length > 1 ? `one of ${values.join(', ')}` : values.join('')),
    'some-of': ({ values }) => `one or more of ${values.join(', ')}, separated by semicolons`,
    number: ({ minimum, maximum }) => `a number from ${minimum} to ${maximum}`,
    year: ({ minimum, maximum }) => `a year from ${minimum} to ${maximum}`,
    date: () => 'a valid date as YYYY-MM-DD',
    month: () => 'a month as YYYY-MM',
    'date-or-month': () => 'a valid date as YYYY-MM-DD, or a month as YYYY-MM',
    period: () => 'a span of years as YYYY-YYYY',
    id: () => 'an id of lower-case letters, digits and hyphens',
    ids: () => 'source ids separated by semicolons',
    country: ({ meant = 'CHN' }) => `a country, as its code (such as ${meant}) or its name`,
    'not-importer': ({ importer }) =>
      `a country other than the importer (${importer}); if another country imports, name that one as importer`,
    countries: () => 'countries, as codes or names separated by semicolons',
    address: () => 'an address that begins with https:// or http://',
    language: () => 'a language tag such as en or zh-Hans',
    fields: () => 'an object with one property per field',
    unique: () => 'different from every earlier row',
    'known-source': () => 'the id of a row in sources',
    sum: ({ of, maximum }) => `small enough that all rows of ${of} sum to at most ${maximum}%`,
    rest: ({ of, share, subject }) => `100% minus the ${share}% of ${subject} in ${of}`,
    'as-elsewhere': ({ of, value }) => `"${value}", as in the other rows of ${of}`,
    'no-earlier': ({ than }) => `no earlier than "${than}"`,
    'no-later': ({ than }) => `no later than "${than}"`,
    'empty-beside': ({ beside }) => `empty when "${beside}" is filled in`,
  },
  missing: {
    list: ({ dataset, value }) => `${dataset} is "${value}"; it must be a list of rows.`,
    rows: ({ dataset }) => `${dataset} has no rows; add at least one, or leave ${dataset} out.`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `${field} "${value}"`);
      return `${dataset} has no row with ${requested.join(', ')}; add one.`;
    },
    years: ({ dataset }, { minimum, subject }) =>
      `${dataset} has rows for ${subject} in fewer than ${minimum} years; add more.`,
    'common-year': ({ dataset }, { stages, subject }) =>
      `${dataset} has no year with a share for ${subject} in each of ${stages.join(', ')}; add those rows for one year.`,
    'too-many': ({ dataset }, { field, count, maximum }) =>
      `${dataset} has ${count} different values of "${field}", and this view draws at most ${maximum}; leave some out.`,
  },
} satisfies IssueMessages;
