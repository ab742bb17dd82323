import { named } from '../known-names.ts';
import type { IssueMessages } from './messages.ts';

export default {
  row: (dataset, row, line) => `${dataset}, row ${row}${line === undefined ? '' : ` (line ${line})`}`,
  withHint: (sentence, hint) => `${sentence} ${hint}`,
  invalid: ({ row, field, value }, must) =>
    `${row}${field === null ? ` is "${value}"` : `: "${field}" is "${value}"`}; it must be ${must}.`,
  must: {
    filled: () => 'filled in',
    text: () => 'text',
    shorter: ({ maximum }) => `at most ${maximum} characters long`,
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
    whole: ({ of, sum }) => `at least ${sum}, the sum of the other rows of ${of}`,
    rest: ({ of, share, subject }) => `100% minus the ${share}% of ${subject} in ${of}`,
    'later-stage': ({ of }) => `a stage after ${of}: links must not lead in a circle`,
    'as-elsewhere': ({ of, value }) => `"${value}", as in the other rows of ${of}`,
    'no-earlier': ({ than }) => `no earlier than "${than}"`,
    'no-later': ({ than }) => `no later than "${than}"`,
    'empty-beside': ({ beside }) => `empty when "${beside}" is filled in`,
  },
  hint: {
    'leave-empty': () => 'If there is no value, leave the cell empty.',
    'leave-out': () => 'If there is no value, leave the row out.',
    separators: () => 'Write the number without thousands separators and with a decimal point, such as 265000 or 26.5.',
    multiplier: () => 'Write the number in full, in digits.',
    remove: ({ what }) => `Remove "${what}" and write the number alone.`,
    write: ({ what }) => `Write ${what}.`,
    year: () => 'Write one calendar year in four digits, such as 2024.',
    'day-or-month': () => 'It is not clear which number is the day: write the date as YYYY-MM-DD.',
    serial: () => 'A spreadsheet counted the days: format the column as a date (YYYY-MM-DD) before saving.',
  },
  missing: {
    list: ({ dataset, value }) => `${dataset} is "${value}"; it must be a list of rows.`,
    rows: ({ dataset }) => `${dataset} has no rows; add at least one, or leave ${dataset} out.`,
    'row-with': ({ dataset }, { values }) => {
      const requested = Object.entries(values).map(([field, value]) => `${field} "${value}"`);
      return `${dataset} has no row with ${requested.join(', ')}; add one.`;
    },
    subject: ({ dataset }, { field, subject, known }) =>
      `The subject is "${subject}", and ${dataset} has no row with ${field} "${subject}"; it has ${named(known, 'en').join(', ')}. Change the attribute “subject”, or add a row.`,
    unit: ({ dataset }, { attribute }) =>
      `${dataset} has amounts without a unit. ${attribute ? `Set the attribute “${attribute}”, such as ${attribute}="kt", or add` : 'Add'} a column “unit”.`,
    'per-cent': ({ dataset }, { field }) =>
      `All values of "${field}" in ${dataset} are at most 1. If they are fractions, write percentages (58 instead of 0.58); if they are percentages, add the sign (0.58%).`,
    years: ({ dataset }, { minimum, subject }) =>
      `${dataset} has rows for ${subject} in fewer than ${minimum} years; add more.`,
    'common-year': ({ dataset }, { stages, subject }) =>
      `${dataset} has no year with a share for ${subject} in each of ${stages.join(', ')}; add those rows for one year.`,
    'too-many': ({ dataset }, { field, count, maximum }) =>
      `${dataset} has ${count} different values of "${field}", and this view draws at most ${maximum}; leave some out.`,
  },
} satisfies IssueMessages;
