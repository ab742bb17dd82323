import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data-error.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { data, tables, tablesWith } from './rows.ts';

const faultOf = (...change: Parameters<typeof tablesWith>): DataError => {
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

describe('a bad event is refused with dataset, row, field and value', () => {
  test.each([
    ['date', 'yesterday', 'a date that exists, as YYYY-MM-DD'],
    ['date', '2025-02-30', 'a date that exists, as YYYY-MM-DD'],
    ['date_precision', 'hour', 'one of day, month'],
    ['actor', 'eu', 'one of us, china, both, company, other'],
    [
      'kind',
      'rumour',
      'one of control, retaliation, tariff, relaxation, negotiation, statement, ruling, market, scheduled',
    ],
    ['tier', '', 'one of core, context'],
    ['in_article', 'maybe', 'one of yes, no'],
    ['title_en', '', 'filled in'],
    ['flag', 'sure', 'one of sourced, derived, second-hand, from-memory, disputed, not-verified'],
    ['source_ids', '', 'filled in'],
    ['end_date', '2025-04-03', 'no earlier than "date"'],
    ['id', 'Two Words', 'lower-case letters, digits and hyphens'],
  ])('%s "%s"', (field, value, expected) => {
    const { message, fault } = faultOf('events', '2025-seven', { [field]: value });
    expect(fault).toEqual({ dataset: 'events', row: 15, field, value, expected });
    expect(message).toBe(`events, row 15: "${field}" is "${value}"; it must be ${expected}.`);
  });

  test('an id that an earlier row has', () => {
    expect(faultOf('events', '2025-seven', { id: '2010-japan' }).fault).toMatchObject({
      row: 15,
      field: 'id',
      expected: 'unique',
    });
  });

  test('a day where only a month is said to be known', () => {
    expect(faultOf('events', '2023-h20', { date: '2023-13' }).message).toContain('a month as YYYY-MM');
  });
});

describe('a bad element is refused', () => {
  test.each([
    ['symbol', 'Xx', 'one of'],
    ['controlled_from', '2025-13-01', 'a date that exists'],
    ['class_usgs', 'middling', 'one of light, heavy, not-classed'],
    ['announced_on', '2025-10-09', '"due_on"'],
  ])('%s "%s"', (field, value, expected) => {
    expect(faultOf('elements', 'Tb', { [field]: value }).message).toContain(expected);
  });

  test('a suspension that comes after the day the control was due', () => {
    expect(faultOf('elements', 'Ho', { suspended_on: '2025-11-09' }).fault).toMatchObject({
      field: 'suspended_on',
      value: '2025-11-09',
    });
  });

  test('an element both in force and suspended', () => {
    expect(faultOf('elements', 'Ho', { controlled_from: '2025-04-04' }).fault.field).toBe('announced_on');
  });
});

test('a row without a title in a language has the English one', () => {
  const { events } = parseTimelineData(tablesWith('events', '2025-seven', { title_ko: ' ' }));
  expect(events.find(({ id }) => id === '2025-seven')?.title.ko).toBe('China puts seven rare earths under licence');
});

test('rows without an edition tell of the days up to their last act, not up to a date set ahead', () => {
  const { edition: _, ...rows } = tables;
  expect(data.asOf).toBe('2026-11-22');
  expect(parseTimelineData(rows).asOf).toBe('2026-06-29');
});
