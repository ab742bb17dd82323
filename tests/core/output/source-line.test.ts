import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Expiry } from '../../../src/core/figure/description.ts';
import { sourceLine, sourceText } from '../../../src/core/output/source-line.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { events } from '../../../src/figures/export-control-timeline/events/view.ts';
import { timelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { defaultsOf } from '../../../src/core/figure/options.ts';
import { readEdition } from '../../../src/node/datasets.ts';
import { describeFrom } from '../../figures/from-rows.ts';

const expiry: Expiry = { on: '2027-01-10', text: 'The truce shown ended' };
const edition = readEdition();

/** What the line says besides the sources, which there are none of. */
const line = (day: string, more: { expiry?: Expiry; edition?: typeof edition | null } = { expiry, edition }): string =>
  sourceText({ sources: [], licences: [], text: more, edition: more.edition ?? null, day }, 'en');

describe('a source line', () => {
  test('says that something has ended only from the day after', () => {
    for (const day of ['2026-11-28', '2027-01-09', '2027-01-10']) expect(line(day), day).not.toContain(expiry.text);
    for (const day of ['2027-01-11', '2027-02-01', '9999-12-31']) expect(line(day), day).toContain(expiry.text);
  });

  test('says it between the date of the data and the chart’s credit, and once', () => {
    const parts = line('2027-01-11').split(' · ');
    expect(parts.slice(-3)).toEqual([edition.label.en, expiry.text, 'Chart: rare-earth-figures']);
    expect(line('2027-01-11').split(expiry.text)).toHaveLength(2);
    expect(line('2027-01-10').split(' · ').slice(-2)).toEqual([edition.label.en, 'Chart: rare-earth-figures']);
  });

  test('says it of custom rows too, which have no edition', () => {
    const custom = { expiry, edition: null };
    expect(line('2027-01-10', custom)).not.toContain(expiry.text);
    expect(line('2027-01-11', custom).split(' · ').slice(1)).toEqual([expiry.text, 'Chart: rare-earth-figures']);
  });

  test('is the same on every day if nothing ends', () => {
    expect(new Set(['1990-01-01', '2027-01-11', '9999-12-31'].map((day) => line(day, { edition }))).size).toBe(1);
  });

  test('has its end as text, not as a source', () => {
    const parts = sourceLine({ sources: [], licences: [], text: { expiry }, edition, day: '2027-01-11' }, 'en');
    expect(parts).toContain(` · ${expiry.text}`);
  });

  test.each(LOCALES)('says in %s when the pause in a page’s rows ended', (locale: Locale) => {
    const rows = parseTimelineData({
      sources: [{ id: 'page', short: 'this page', title: 'This page' }],
      events: [
        { id: 'pause', date: '2030-04-09', end_date: '2031-04-08', actor: 'china', kind: 'relaxation', title: 'Pause' },
      ],
    });
    const text = describeFrom(events, rows, { locale, options: defaultsOf(timelineOptions) });
    expect(text.expiry?.on).toBe('2031-04-08');
    const shown = (day: string): string => sourceText({ sources: [], licences: [], text, edition: null, day }, locale);
    expect(shown('2031-04-08')).not.toContain('2031');
    expect(shown('2031-04-09')).toContain(text.expiry!.text);
    expect(shown('2031-04-09')).toContain('2031');
  });
});
