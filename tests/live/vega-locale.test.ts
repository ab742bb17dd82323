import { expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { vegaLocale } from '../../src/live/vega-locale.ts';

test('numbers and dates are written as in the reader’s language', () => {
  expect(vegaLocale('en')).toMatchObject({
    number: { decimal: '.', thousands: ',' },
    time: { days: { 0: 'Sunday', 6: 'Saturday' }, shortMonths: { 0: 'Jan', 11: 'Dec' } },
  });
  expect(vegaLocale('ja').time).toMatchObject({ shortDays: { 0: '日', 6: '土' }, months: { 0: '1月', 11: '12月' } });
});

test.each(LOCALES)('%s has seven days and twelve months, made once', (locale) => {
  const { time } = vegaLocale(locale);
  for (const days of [time.days, time.shortDays]) expect(new Set(days).size).toBe(7);
  for (const months of [time.months, time.shortMonths]) expect(new Set(months).size).toBe(12);
  expect(vegaLocale(locale)).toBe(vegaLocale(locale));
});
