import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data/data-error.ts';
import { parseTimelineData, type TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { data, tables, tablesWith } from './rows.ts';

const issueOf = (...change: Parameters<typeof tablesWith>): DataError => {
  try {
    parseTimelineData(tablesWith(...change));
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The rows were accepted.');
};

test('every bundled row is read, and none is written into', () => {
  expect(data.events).toHaveLength(tables['events']!.length);
  expect(data.elements).toHaveLength(17);
  expect(structuredClone(data)).toEqual(parseTimelineData(structuredClone(tables)));
});

describe('an invalid event is rejected with dataset, row, field and value', () => {
  test.each([
    ['date', 'yesterday', 'a valid date as YYYY-MM-DD, or a month as YYYY-MM'],
    ['date', '2025-02-30', 'a valid date as YYYY-MM-DD, or a month as YYYY-MM'],
    ['date', '2025-04', 'a valid date as YYYY-MM-DD'],
    ['date_precision', 'hour', 'one of day, month, year'],
    ['actor', '', 'filled in'],
    ['kind', '', 'filled in'],
    ['tier', 'side', 'one of core, context'],
    ['in_article', 'maybe', 'one of yes, no'],
    ['flag', 'sure', 'one of sourced, derived, second-hand, from-memory, disputed, not-verified'],
    ['source_ids', ';', 'source ids separated by semicolons'],
    ['end_date', '2025-04-03', 'no earlier than "date"'],
    ['prolongs', 'The truce', 'an id of lower-case letters, digits and hyphens'],
    ['id', 'Two Words', 'an id of lower-case letters, digits and hyphens'],
    ['id', '2010-japan', 'different from every earlier row'],
  ])('%s "%s"', (field, value, expected) => {
    const { message, issue } = issueOf('events', '2025-seven', { [field]: value });
    expect(issue).toMatchObject({ dataset: 'events', row: 15, field, value });
    expect(message).toBe(`events, row 15: "${field}" is "${value}"; it must be ${expected}.`);
  });

  test('a source that nobody knows', () => {
    expect(issueOf('events', '2025-seven', { source_ids: 'mofcom-18-2025; __proto__' }).message).toBe(
      'events, row 15: "source_ids" is "__proto__"; it must be the id of a row in sources.',
    );
  });

  test('a day where only a month is said to be known', () => {
    expect(issueOf('events', '2023-h20', { date: '2023-11-01' }).message).toBe(
      'events, row 7: "date" is "2023-11-01"; it must be a month as YYYY-MM.',
    );
  });

  test('one without a title in any language', () => {
    const fields = ['title_en', 'title_ja', 'title_ko', 'title_zh_hans', 'title_zh_hant'];
    const none = Object.fromEntries(fields.map((field) => [field, ' ']));
    expect(issueOf('events', '2025-seven', none).message).toBe('events, row 15: "title" is ""; it must be filled in.');
  });
});

describe('an invalid element is rejected', () => {
  test.each([
    ['Tb', 'symbol', '', 'filled in'],
    ['Tb', 'controlled_from', '2025-13-01', 'a valid date'],
    ['Tb', 'class_usgs', 'middling', 'one of light, heavy, not-classed'],
    ['Tb', 'announced_on', '2025-10-09', 'empty when "controlled_from" is filled in'],
    ['Tb', 'symbol', 'Dy', 'different from every earlier row'],
    ['Ho', 'due_on', '', 'a valid date'],
    ['Ho', 'suspended_on', '2025-11-09', 'no later than "due_on"'],
    ['Ho', 'suspended_on', '2025-10-08', 'no earlier than "announced_on"'],
    ['Ho', 'suspended_until', '2025-11-06', 'no earlier than "suspended_on"'],
    ['Ho', 'stated_until', '2026-11-09', 'no earlier than "suspended_until"'],
    ['Ho', 'stated_until', 'January', 'a valid date'],
    ['Ho', 'stated_flag', 'sure', 'one of sourced, derived, second-hand'],
    ['Ho', 'source_ids', 'hearsay', 'the id of a row in sources'],
  ])('%s: %s "%s"', (symbol, field, value, expected) => {
    const { message, issue } = issueOf('elements', symbol, { [field]: value });
    expect(issue).toMatchObject({ dataset: 'elements', field, value });
    expect(message).toContain(`it must be ${expected}`);
  });
});

test.each(['events', 'elements'])('a table of %s without rows is rejected', (dataset) => {
  expect(() => parseTimelineData({ ...tables, [dataset]: [] })).toThrow(
    `${dataset} has no rows; add at least one, or leave ${dataset} out.`,
  );
});

test('a row without a title in a language has the English one', () => {
  const { events } = parseTimelineData(tablesWith('events', '2025-seven', { title_ko: ' ' }));
  expect(events.find(({ id }) => id === '2025-seven')?.title.ko).toBe('China puts seven rare earths under licence');
});

describe('rows of a page', () => {
  const custom = (raw: RawTables): TimelineData =>
    parseTimelineData({ sources: [{ id: 'page', short: 'this page', title: 'This page' }], ...raw });

  test('need only the tables of their view', () => {
    const row = { id: 'talks', date: '2025-10-30', actor: 'both', kind: 'negotiation', title: 'Talks in Busan' };
    expect(custom({ events: [row] }).events).toEqual([
      {
        id: 'talks',
        date: '2025-10-30',
        endDate: null,
        prolongs: null,
        actor: 'both',
        kind: 'negotiation',
        tier: 'core',
        inArticle: false,
        title: {
          ja: 'Talks in Busan',
          en: 'Talks in Busan',
          ko: 'Talks in Busan',
          'zh-Hans': 'Talks in Busan',
          'zh-Hant': 'Talks in Busan',
        },
        flag: 'sourced',
        sources: ['page'],
      },
    ]);
    expect(custom({ elements: [{ symbol: 'Dy' }] }).elements).toEqual([
      {
        symbol: 'Dy',
        usgsClass: 'not-classed',
        classFlag: 'sourced',
        articleClass: null,
        controlledFrom: null,
        suspended: null,
        flag: 'sourced',
        sources: ['page'],
      },
    ]);
  });

  test.each(['title_ja', 'title_en', 'title_ko', 'title_zh_hans', 'title_zh_hant'])(
    'may have a title in one language alone, as %s',
    (field) => {
      const row = { id: 'talks', date: '2025-10-30', actor: 'both', kind: 'negotiation', [field]: '会談' };
      expect(new Set(Object.values(custom({ events: [row] }).events[0]!.title))).toEqual(new Set(['会談']));
    },
  );

  test('are of a day or of a month as the date is written', () => {
    const row = { actor: 'us', kind: 'control', title: 'Rule' };
    const rows = [
      { ...row, id: 'a', date: '2025-10' },
      { ...row, id: 'b', date: '2025-10-01' },
    ];
    expect(custom({ events: rows }).events.map(({ date }) => date)).toEqual(['2025-10', '2025-10-01']);
  });

  test('say the same as JSON and as CSV', () => {
    const row = { date: '2025-10', actor: 'us', kind: 'control', title: 'Rule' };
    expect(custom({ events: [{ ...row, id: 1, in_article: true, end_date: null }] })).toEqual(
      custom({ events: [{ ...row, id: ' 1 ', in_article: 'yes', end_date: '' }] }),
    );
  });

  test.each(['constructor', 'tostring', 'valueof'])('may be named "%s" like any other', (id) => {
    const row = { id, date: '2025-10', actor: 'us', kind: 'control', title: 'Rule' };
    expect(custom({ events: [row] }).events.map((event) => event.id)).toEqual([id]);
  });
});

test('rows without an edition cover the days up to their last act, not up to a future date', () => {
  const { edition: _, ...rows } = tables;
  expect(data.checkedTo).toBe('2026-10-08');
  // The day of 2026-extension, the newest row that is no date set in advance.
  expect(parseTimelineData(rows).checkedTo).toBe('2026-09-28');
});
