import { describe, expect, test } from 'vitest';
import { isFirm } from '../../../src/core/data/flag.ts';
import { listYear } from '../../../src/core/data/list-year.ts';
import { lastEnd, stateAt, type State, type Term } from '../../../src/core/data/state.ts';
import { expiryOf, figureExpiry, stateFacts } from '../../../src/core/data/state-text.ts';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatDate } from '../../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { stateMessages } from '../../../src/core/i18n/state.ts';

const UNTIL = '2026-11-10';
const STATED = '2027-01-10';
const measure = (until: string | null, statedUntil: string | null = null): Term => ({
  kind: 'measure',
  until,
  statedUntil,
});
const pause = (until: string | null, statedUntil: string | null = null): Term => ({
  kind: 'pause',
  until,
  statedUntil,
});

describe('the state of a term', () => {
  test.each<readonly [name: string, term: Term, states: Readonly<Record<string, State>>]>([
    [
      'a measure with a last day',
      measure(UNTIL),
      { '2026-11-09': 'in-force', '2026-11-10': 'in-force', '2026-11-11': 'ended' },
    ],
    [
      'a pause with a last day',
      pause(UNTIL),
      { '2026-11-09': 'paused', '2026-11-10': 'paused', '2026-11-11': 'pause-ended' },
    ],
    [
      'a measure that is said to last longer',
      measure(UNTIL, STATED),
      { '2026-11-11': 'in-force', '2027-01-09': 'in-force', '2027-01-10': 'in-force', '2027-01-11': 'ended' },
    ],
    [
      'a pause that is said to last longer',
      pause(UNTIL, STATED),
      { '2026-11-11': 'paused', '2027-01-09': 'paused', '2027-01-10': 'paused', '2027-01-11': 'pause-ended' },
    ],
    ['a measure without a last day', measure(null), { '1990-01-01': 'in-force', '9999-12-31': 'in-force' }],
    ['a pause without a last day', pause(null), { '1990-01-01': 'paused', '9999-12-31': 'paused' }],
  ])('is that of its last known day, which belongs to it: %s', (_name, term, states) => {
    expect(Object.fromEntries(Object.keys(states).map((day) => [day, stateAt(term, day)]))).toEqual(states);
  });

  test('ends on the later of the day in the text and the day that was stated', () => {
    expect(lastEnd(pause(UNTIL, STATED))).toBe(STATED);
    expect(lastEnd(pause(UNTIL, '2026-10-01'))).toBe(UNTIL);
    expect(lastEnd(pause(UNTIL))).toBe(UNTIL);
    // Nothing that has no end in its text can be prolonged.
    expect(lastEnd(pause(null, STATED))).toBeNull();
  });
});

describe.each(LOCALES)('in %s', (locale: Locale) => {
  const day = (iso: string): string => formatDate(locale, iso);
  const facts = (term: Term, checkedTo: string): string[] => stateFacts(term, 'second-hand', checkedTo, locale);

  test('each state is said in other words, with its day', () => {
    const said = [
      facts(measure(UNTIL), UNTIL),
      facts(measure(UNTIL), '2026-11-11'),
      facts(pause(UNTIL), UNTIL),
      facts(pause(UNTIL), '2026-11-11'),
    ];
    for (const texts of said) {
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain(day(UNTIL));
    }
    expect(new Set(said.flat()).size).toBe(4);
  });

  test('a stated day is said with how reliable it is, and apart from that of the text', () => {
    const [text = '', stated = '', ...rest] = facts(pause(UNTIL, STATED), '2026-10-08');
    expect(rest).toEqual([]);
    expect(text).toContain(day(UNTIL));
    expect(text).not.toContain(day(STATED));
    expect(stated).toContain(day(STATED));
    expect(stated).toContain(flagLabel('second-hand', locale));
    expect(stated).not.toContain(day(UNTIL));
  });

  test('a pause that is over ended on the day that was stated', () => {
    expect(facts(pause(UNTIL, STATED), '2027-01-11')).toEqual([
      stateMessages(locale).until['pause-ended'](day(STATED)),
    ]);
    expect(facts(measure(UNTIL, STATED), '2027-01-11')).toEqual([stateMessages(locale).until.ended(day(STATED))]);
  });

  test('nothing is said of a term without a last day', () => {
    expect(facts(measure(null), '2026-10-08')).toEqual([]);
    expect(facts(pause(null), '2026-10-08')).toEqual([]);
  });

  test('an item expires on its last known day, unless the data already say that it is over', () => {
    const { until } = stateMessages(locale);
    expect(expiryOf(pause(UNTIL, STATED), '2026-10-08', locale)).toEqual({
      on: STATED,
      text: until['pause-ended'](day(STATED)),
    });
    expect(expiryOf(measure(UNTIL), UNTIL, locale)).toEqual({ on: UNTIL, text: until.ended(day(UNTIL)) });
    expect(expiryOf(measure(UNTIL), '2026-11-11', locale)).toBeUndefined();
    expect(expiryOf(pause(UNTIL, STATED), '2027-01-11', locale)).toBeUndefined();
    expect(expiryOf(measure(null), '2026-10-08', locale)).toBeUndefined();
  });

  test('a figure expires with the last of its terms, unless that was past when the data were checked', () => {
    const { expired } = stateMessages(locale);
    const terms = [pause('2026-11-27'), pause(UNTIL, STATED), pause('2026-11-09'), pause(null)];
    expect(figureExpiry(terms, 'truce', '2026-10-08', locale)).toEqual({
      on: STATED,
      text: expired.truce(day(STATED)),
    });
    expect(figureExpiry(terms, 'suspension', STATED, locale)).toEqual({
      on: STATED,
      text: expired.suspension(day(STATED)),
    });
    expect(figureExpiry(terms, 'truce', '2027-01-11', locale)).toBeUndefined();
    expect(figureExpiry([], 'truce', '2026-10-08', locale)).toBeUndefined();
    expect(figureExpiry([pause(null)], 'truce', '2026-10-08', locale)).toBeUndefined();
    expect(expired.truce(day(STATED))).not.toBe(expired.suspension(day(STATED)));
  });
});

test('no state is said alike in two languages', () => {
  const said = LOCALES.flatMap((locale) => {
    const { until, stated, expired } = stateMessages(locale);
    const sentences = [...Object.values(until), ...Object.values(expired), (day: string) => stated(day, 'flag')];
    return sentences.map((sentence) => sentence('DAY'));
  });
  const both = said.filter((sentence, index) => said.indexOf(sentence) !== index);
  // Both write 有效至 for a measure in force.
  expect(both).toEqual(['有效至DAY']);
});

test('a headline may rest on a value that was read or computed, not on one from memory', () => {
  expect((['sourced', 'derived', 'second-hand'] as const).map(isFirm)).toEqual([true, true, true]);
  expect((['from-memory', 'disputed', 'not-verified'] as const).map(isFirm)).toEqual([false, false, false]);
});

describe('the year of two lists', () => {
  test.each([
    ['one in force and one suspended, of one year', ['2025-04-04', '2025-04-04'], ['2025-10-09'], '2025'],
    ['of two years', ['2025-04-04'], ['2026-10-09'], null],
    ['only one in force', ['2025-04-04'], [], null],
    ['two in force', ['2025-04-04', '2025-05-05'], [], null],
    ['only one suspended', [], ['2025-10-09'], null],
    ['three', ['2025-04-04', '2025-05-05'], ['2025-10-09'], null],
    ['none', [], [], null],
  ])('is given only if there are two: %s', (_name, licensed, suspended, year) => {
    expect(listYear({ licensed, suspended })).toBe(year);
  });
});
