import { describe, expect, test } from 'vitest';
import { textOf, type Expected, type Issue, type Missing } from '../../../src/core/data/issue.ts';
import { issueMessage } from '../../../src/core/i18n/issue.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';

const EXPECTED: { readonly [Kind in Expected['kind']]: Extract<Expected, { readonly kind: Kind }> } = {
  filled: { kind: 'filled' },
  text: { kind: 'text' },
  'one-of': { kind: 'one-of', values: ['wordone', 'wordtwo'] },
  'some-of': { kind: 'some-of', values: ['wordone', 'wordtwo'] },
  number: { kind: 'number', minimum: 11, maximum: 222 },
  year: { kind: 'year', minimum: 1901, maximum: 2101 },
  date: { kind: 'date' },
  month: { kind: 'month' },
  'date-or-month': { kind: 'date-or-month' },
  period: { kind: 'period' },
  id: { kind: 'id' },
  ids: { kind: 'ids' },
  country: { kind: 'country', meant: 'GBR' },
  countries: { kind: 'countries' },
  'not-importer': { kind: 'not-importer', importer: 'somecountry' },
  address: { kind: 'address' },
  language: { kind: 'language' },
  fields: { kind: 'fields' },
  unique: { kind: 'unique' },
  shorter: { kind: 'shorter', maximum: 10_000 },
  'known-source': { kind: 'known-source' },
  sum: { kind: 'sum', of: 'wholename', maximum: 97 },
  whole: { kind: 'whole', of: 'wholename', sum: 312 },
  rest: { kind: 'rest', of: 'wholename', share: 61, subject: 'someone' },
  'later-stage': { kind: 'later-stage', of: 'stagename' },
  'as-elsewhere': { kind: 'as-elsewhere', of: 'groupname', value: 'othervalue' },
  'no-earlier': { kind: 'no-earlier', than: 'otherfield' },
  'no-later': { kind: 'no-later', than: 'otherfield' },
  'empty-beside': { kind: 'empty-beside', beside: 'otherfield' },
};

const MISSING: { readonly [Kind in Missing['kind']]: Extract<Missing, { readonly kind: Kind }> } = {
  list: { kind: 'list' },
  rows: { kind: 'rows' },
  'row-with': { kind: 'row-with', values: { fieldone: 'valueone', fieldtwo: 'valuetwo' } },
  subject: { kind: 'subject', field: 'somefield', subject: 'someone', known: ['knownone', 'knowntwo'] },
  unit: { kind: 'unit', attribute: 'someattribute' },
  'per-cent': { kind: 'per-cent', field: 'somefield' },
  years: { kind: 'years', minimum: 2, subject: 'someone' },
  'common-year': { kind: 'common-year', stages: ['stageone', 'stagetwo'], subject: 'someone' },
  'too-many': { kind: 'too-many', field: 'thefield', count: 31, maximum: 12 },
};

/** Every name, word and number that an expectation holds. */
const partsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) =>
        name === 'kind' ? [] : [...(name.startsWith('field') ? [name] : []), ...partsOf(part)],
      )
    : [String(value)];

const issues: readonly Issue[] = [
  ...Object.values(EXPECTED).map((expected): Issue => ({
    dataset: 'some-rows',
    row: 17,
    field: 'thefield',
    value: 'thevalue',
    expected,
  })),
  { dataset: 'some-rows', row: 17, field: null, value: '[…]', expected: EXPECTED.fields },
  { dataset: 'some-rows', row: 17, field: 'thefield', value: '', expected: { kind: 'one-of', values: ['single'] } },
  ...Object.values(MISSING).map((expected): Issue => ({
    dataset: 'some-rows',
    row: null,
    field: null,
    value: '',
    expected,
  })),
  { dataset: 'some-rows', row: null, field: null, value: '{…}', expected: MISSING.list },
];

describe.each(issues.map((issue) => [`${issue.expected.kind}${issue.field ? '' : ' of the whole'}`, issue] as const))(
  'an issue of kind %s',
  (_, issue) => {
    test.each(LOCALES)('names everything in %s', (locale) => {
      const sentence = issueMessage(issue, locale);
      for (const part of [issue.dataset, issue.row, issue.field, issue.value, ...partsOf(issue.expected)])
        if (part !== null) expect(sentence).toContain(String(part));
      expect(sentence).toMatch(/[.。]$/u);
      expect(sentence).not.toMatch(/undefined|null|object Object/u);
    });

    test('has a message of its own in each of five languages', () => {
      const sentences = LOCALES.map((locale) => issueMessage(issue, locale));
      expect(new Set(sentences).size).toBe(LOCALES.length);
    });
  },
);

test('no two kinds have the same message in a language', () => {
  for (const locale of LOCALES) {
    const sentences = issues.map((issue) => issueMessage(issue, locale));
    expect(new Set(sentences).size).toBe(issues.length);
  }
});

describe('a value is printed', () => {
  const printed = (value: unknown): string => {
    const issue: Issue = { dataset: 'd', row: 1, field: 'f', value: textOf(value), expected: { kind: 'date' } };
    return /"f" is "([^]*)"; it must/u.exec(issueMessage(issue, 'en'))?.[1] ?? 'nothing';
  };

  test('no longer than 80 characters where it names the whole of a sum', () => {
    const expected = { kind: 'sum', of: 'a'.repeat(100_000), maximum: 100 } as const;
    const issue = { dataset: 'us-imports', row: 1, field: 'share_pct', value: '60', expected };
    expect(issueMessage(issue, 'en')).toContain(`${'a'.repeat(79)}… sum`);
  });

  test('no longer than 80 characters, none of them halved', () => {
    expect(printed('a'.repeat(80))).toBe('a'.repeat(80));
    expect(printed('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`);
    expect(printed('𠮷'.repeat(5000))).toBe(`${'𠮷'.repeat(79)}…`);
  });

  test('on one line, without what can’t be seen', () => {
    expect(printed('a\nb\u0000c\u202Ed\uD800')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
  });

  test.each([
    [undefined, ''],
    [null, ''],
    [5, '5'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
    [5n, '5'],
    [[1, 2], '[…]'],
    [{ a: 1 }, '{…}'],
    [Object.create(null), '{…}'],
    [() => 1, '{…}'],
    [Symbol('s'), 'Symbol(s)'],
  ])('as %s', (value, expected) => {
    expect(printed(value)).toBe(expected);
  });
});
