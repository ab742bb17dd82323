import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Expiry } from '../../../src/core/figure/description.ts';
import { aboutLine, fullSourceText } from '../../../src/core/output/about-line.ts';
import { sourceLine, sourceText, type Sourced } from '../../../src/core/output/source-line.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { events } from '../../../src/figures/export-control-timeline/events/view.ts';
import { timelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { defaultsOf } from '../../../src/core/figure/options.ts';
import { readEdition } from '../../../src/node/datasets.ts';
import { describeFrom } from '../../figures/from-rows.ts';

const expiry: Expiry = { on: '2027-01-10', text: 'The truce shown ended' };
const edition = readEdition();

const SOURCE = { id: 'iea', short: 'IEA 2026', url: '', language: '' };

/** A text with ordinary spaces. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** A line with one source. */
const line = (day: string, more: Partial<Sourced> = { text: { expiry }, edition }): string =>
  plain(sourceText({ sources: [SOURCE], text: {}, edition: null, day, ...more }, 'en'));

describe('a source line', () => {
  test('says that something has ended only from the day after', () => {
    for (const day of ['2026-11-28', '2027-01-09', '2027-01-10']) expect(line(day), day).not.toContain(expiry.text);
    for (const day of ['2027-01-11', '2027-02-01', '9999-12-31']) expect(line(day), day).toContain(expiry.text);
  });

  test('says it after the date of the data, once, and names the author only if the page does', () => {
    expect(line('2027-01-11').split(' · ').slice(1)).toEqual(['data to 8 Oct 2026', expiry.text]);
    const credited = line('2027-01-11', { text: { expiry }, edition, credit: 'Desk' });
    expect(credited.split(' · ').slice(1)).toEqual(['data to 8 Oct 2026', expiry.text, 'Chart: Desk']);
    expect(line('2027-01-10').split(' · ').slice(1)).toEqual(['data to 8 Oct 2026']);
  });

  test.each(LOCALES)('breaks neither within the date in %s nor before the dot that sets it apart', (locale: Locale) => {
    const text = sourceText({ sources: [SOURCE], text: {}, edition, day: '2026-11-28' }, locale);
    expect(text.slice(text.indexOf('·') - 1)).toMatch(/^\u00A0· [^ ]+$/u);
  });

  test('says it of custom rows too, which have no edition', () => {
    const custom = { text: { expiry } };
    expect(line('2027-01-10', custom)).not.toContain(expiry.text);
    expect(line('2027-01-11', custom).split(' · ').slice(1)).toEqual([expiry.text]);
  });

  test.each(LOCALES)('without sources names none in %s, and begins with what it has', (locale) => {
    const text = sourceText({ sources: [], text: {}, edition, day: '2026-11-28', credit: 'Desk' }, locale);
    expect(text.startsWith(edition.label[locale])).toBe(true);
    expect(plain(text)).toContain(' · ');
  });

  test('is the same on every day if nothing ends', () => {
    expect(new Set(['1990-01-01', '2027-01-11', '9999-12-31'].map((day) => line(day, { edition }))).size).toBe(1);
  });

  test('has its end as text, not as a source', () => {
    const parts = sourceLine({ sources: [SOURCE], text: { expiry }, edition, day: '2027-01-11' }, 'en');
    expect(parts).toContain(`\u00A0· ${expiry.text}`);
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
    const shown = (day: string): string => sourceText({ sources: [], text, edition: null, day }, locale);
    expect(shown('2031-04-08')).not.toContain('2031');
    expect(shown('2031-04-09')).toContain(text.expiry!.text);
    expect(shown('2031-04-09')).toContain('2031');
  });
});

describe('what is said of the data elsewhere', () => {
  const licences = ['public domain', 'CC BY 4.0'];

  test('are licences, version and library, which a page’s author replaces', () => {
    const said = 'Licence of the sources: public domain, CC BY 4.0 · Data 1.1.0';
    expect(aboutLine({ licences, edition }, 'en')).toBe(`${said} · Chart: rare-earth-figures`);
    expect(aboutLine({ licences, edition, credit: 'Desk' }, 'en')).toBe(said);
    expect(aboutLine({ licences: [], edition: null, credit: 'Desk' }, 'en')).toBe('');
  });

  test('goes with a file, which names the day of its data once', () => {
    const sources = [{ id: 'usgs', short: 'USGS', url: '', language: '' }];
    const text = fullSourceText({ sources, licences, text: { expiry }, edition, day: '2027-01-11' }, 'en');
    expect(plain(text).split(' · ')).toHaveLength(6);
    expect(plain(text).split('8 Oct 2026')).toHaveLength(2);
  });
});
