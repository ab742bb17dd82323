import { describe, expect, test } from 'vitest';
import { descriptor, isCalendarDay, rowsOf, type Row } from './load.ts';

const events = rowsOf('events');
const byId = new Map(events.map((event) => [event.id, event]));
const lastDay = (month: string) => `${month}-28`;

describe('events', () => {
  test('have only actors and kinds that a figure can draw', () => {
    const actors = ['us', 'china', 'both', 'company', 'other'];
    const kinds = [
      'control',
      'retaliation',
      'tariff',
      'relaxation',
      'negotiation',
      'statement',
      'ruling',
      'market',
      'politics',
      'scheduled',
    ];
    expect(events.filter(({ actor }) => !actors.includes(actor)).map(({ id, actor }) => [id, actor])).toEqual([]);
    expect(events.filter(({ kind }) => !kinds.includes(kind)).map(({ id, kind }) => [id, kind])).toEqual([]);
  });

  test('fall on days of the calendar, or on months where only the month is known', () => {
    for (const { id, date, date_precision } of events) {
      expect(isCalendarDay(date_precision === 'month' ? lastDay(date) : date), `${id} ${date}`).toBe(true);
      expect(date.length, id).toBe(date_precision === 'month' ? 7 : 10);
    }
  });

  test('do not end or take effect before they happen', () => {
    for (const { id, date, end_date, effective_date } of events) {
      if (end_date) expect(end_date > date, `${id} ends`).toBe(true);
      if (effective_date) expect(effective_date >= date, `${id} takes effect`).toBe(true);
    }
  });

  test('stand in order of time, and only dates set in advance are after the newest text that was read', () => {
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    const later = events.filter(({ date }) => date > descriptor.checkedTo);
    expect(later.length).toBeGreaterThan(0);
    expect(new Set(later.map(({ kind }) => kind))).toEqual(new Set(['scheduled']));
  });

  test('are 73: 41 core and 32 around it, twelve of them in the article', () => {
    const count = (field: string, value: string) => events.filter((event) => event[field] === value).length;
    expect([events.length, count('tier', 'core'), count('tier', 'context'), count('in_article', 'yes')]).toEqual([
      73, 41, 32, 12,
    ]);
  });

  test('put China’s controls five days before the H20 notice, and two days after the tariffs', () => {
    const day = (id: string) => Date.parse(byId.get(id)?.date ?? '') / 86_400_000;
    expect(day('2025-h20-licence') - day('2025-seven')).toBe(5);
    expect(day('2025-seven') - day('2025-reciprocal')).toBe(2);
  });

  test('call both only what China and the United States did together', () => {
    expect(byId.get('2026-china-eu')?.actor).toBe('other');
  });

  test('have six dates set in advance, five of which end a pause or a truce', () => {
    const scheduled = events.filter(({ kind }) => kind === 'scheduled');
    expect(scheduled.map(({ date, ends }) => [date, ends])).toEqual([
      ['2026-11-09', '2025-affiliates-pause'],
      ['2026-11-10', '2025-suspension'],
      ['2026-11-10', '2025-tariff-truce'],
      ['2026-11-27', '2025-gage-pause'],
      ['2027-01-01', ''],
      ['2027-01-10', '2026-extension'],
    ]);
    expect(scheduled.every(({ note }) => note.startsWith('SCHEDULED date, not an act'))).toBe(true);
  });

  test('say that the suspension was prolonged as second-hand, and that no notice was found', () => {
    expect(byId.get('2026-extension')).toMatchObject({
      prolongs: '2025-suspension',
      end_date: '2027-01-10',
      flag: 'second-hand',
    });
    expect(byId.get('2026-suspension-end')?.note).toContain('was not found by 8 October 2026');
  });

  test('give what has two sides the flag of the side that was read less well', () => {
    for (const id of ['2025-tariff-truce', '2026-truce-end', '2025-busan'])
      expect(byId.get(id)?.flag, id).toBe('second-hand');
  });

  test('have a title of their own in every language', () => {
    for (const event of events) {
      const titles = ['en', 'ja', 'ko'].map((language) => event[`title_${language}`]);
      expect(new Set(titles).size, event.id).toBe(3);
    }
    for (const language of ['en', 'ja', 'ko', 'zh_hans', 'zh_hant']) {
      const titles = events.map((event) => event[`title_${language}`]);
      expect(
        titles.filter((title, index) => titles.indexOf(title) !== index),
        language,
      ).toEqual([]);
    }
  });
});

describe('elements', () => {
  const elements = rowsOf('elements');
  const controlled = elements.filter((row) => row.controlled_from !== '');
  const announced = elements.filter((row) => row.announced_on !== '');
  const symbols = (rows: readonly Row[]) => rows.map(({ symbol }) => symbol).join(' ');

  test('are seventeen in atomic order', () => {
    const numbers = elements.map((row) => Number(row.atomic_number));
    expect(numbers).toEqual([21, 39, ...Array.from({ length: 15 }, (_, index) => 57 + index)]);
  });

  test('seven are under licence since 4 April 2025, five were announced, five are in neither list', () => {
    expect(symbols(controlled)).toBe('Sc Y Sm Gd Tb Dy Lu');
    expect(symbols(announced)).toBe('Eu Ho Er Tm Yb');
    expect(symbols(elements.filter((row) => row.controlled_from === '' && row.announced_on === ''))).toBe(
      'La Ce Pr Nd Pm',
    );
  });

  test('the five were suspended before the day they were due', () => {
    for (const row of announced) {
      expect([row.announced_on, row.due_on, row.suspended_on, row.suspended_until], row.symbol).toEqual([
        '2025-10-09',
        '2025-11-08',
        '2025-11-07',
        '2026-11-10',
      ]);
      expect(row.suspended_on < row.due_on, row.symbol).toBe(true);
    }
    expect(
      elements.filter(
        (row) => row.announced_on === '' && [row.due_on, row.suspended_on, row.suspended_until].some(Boolean),
      ),
    ).toEqual([]);
  });

  test('agree with the events of the same days', () => {
    expect(byId.get('2025-seven')?.effective_date).toBe(controlled[0]?.controlled_from);
    expect(byId.get('2025-october')?.date).toBe(announced[0]?.announced_on);
    expect(byId.get('2025-suspension')).toMatchObject({
      date: announced[0]?.suspended_on,
      end_date: announced[0]?.suspended_until,
    });
  });

  test('the article means the seven; four of them are heavy', () => {
    expect(elements.filter((row) => row.named_in_article === 'yes')).toEqual(controlled);
    expect(symbols(controlled.filter((row) => row.class_usgs === 'heavy'))).toBe('Y Tb Dy Lu');
  });
});

describe('uses', () => {
  const uses = rowsOf('element-uses');

  test('are marked as the article’s only where a quoted sentence names them', () => {
    const word: Record<string, string> = {
      ev: '電気自動車',
      fighter: '戦闘機',
      sonar: 'ソナー',
      semiconductor: '半導体',
    };
    const heavy = rowsOf('claims').find(({ id }) => id === 'heavy-seven')?.quote_ja ?? '';
    for (const row of uses)
      expect(row.in_article, `${row.symbol} ${row.use}`).toBe(
        word[row.use] && heavy.includes(word[row.use] ?? '') ? 'yes' : 'no',
      );
  });

  test('have one name each', () => {
    const names = new Map(uses.map(({ use, use_name }) => [use, use_name]));
    expect(uses.filter(({ use, use_name }) => names.get(use) !== use_name)).toEqual([]);
  });
});

describe('claims', () => {
  test('are nineteen, and the order of events is described as wrong', () => {
    const claims = rowsOf('claims');
    expect(claims).toHaveLength(19);
    expect(claims.find(({ id }) => id === 'order-of-events')?.verdict).toBe('wrong');
  });
});
