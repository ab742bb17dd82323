/** Files that are made after the last known end date of what they show say so, in the source line alone. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildDay } from '../../src/node/build-day.ts';
import { renderFigure } from '../../src/node/render-figure.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';

/** Makes files for a day. */
const madeOn = (day: string): void => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(day) / 1000));
};

afterEach(() => {
  vi.unstubAllEnvs();
});

const ENDED = {
  en: 'The truce shown ended on 10 Jan 2027',
  ja: '図の休戦は2027年1月10日に期限を迎えた',
  ko: '그림의 휴전은 2027년 1월 10일 기한이 지났다',
  'zh-Hans': '图中的休战已于2027年1月10日到期',
  'zh-Hant': '圖中的休戰已於2027年1月10日到期',
};

describe('a figure made on a day', () => {
  test.each(LOCALES)('says in %s that the truce has ended, from the day after its last one', async (lang) => {
    madeOn('2027-01-10');
    const before = await renderFigure('export-control-timeline', { lang });
    madeOn('2027-01-11');
    const after = await renderFigure('export-control-timeline', { lang });
    expect(before).not.toContain(ENDED[lang]);
    expect(after).toContain(ENDED[lang]);
    // Nothing else depends on the day.
    expect(after.replace(`\u00A0· ${ENDED[lang]}`, '')).toBe(before);
  });

  test('says in the views of elements and imports that the suspension has ended', async () => {
    madeOn('2027-02-01');
    for (const [tag, view] of [
      ['export-control-timeline', 'elements'],
      ['dependency-sankey', 'us-imports'],
    ] as const)
      expect(await renderFigure(tag, { view }), view).toContain('The suspension shown ended on 10 Jan 2027');
  });

  test('says nothing of the kind where nothing ends', async () => {
    madeOn('2030-01-01');
    expect(await renderFigure('rare-earth-share')).not.toMatch(/shown ended/u);
  });

  test('says of custom rows what their own dates say', async () => {
    const rows = [
      { id: 'pause', date: '2030-01-05', end_date: '2030-03-01', actor: 'china', kind: 'relaxation', title: 'A pause' },
      { id: 'talks', date: '2030-01-07', actor: 'both', kind: 'negotiation', title: 'Talks' },
    ];
    madeOn('2030-03-02');
    expect(await renderFigure('export-control-timeline', { data: rows })).toContain(
      'The suspension shown ended on 1 March 2030',
    );
  });
});

describe('the day of a build', () => {
  test('is that of SOURCE_DATE_EPOCH', () => {
    madeOn('2027-01-15');
    expect(buildDay()).toBe('2027-01-15');
  });

  test('is today without it', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '');
    expect(buildDay()).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  test('is a sentence if the variable is no number', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', 'tomorrow');
    expect(buildDay).toThrow(
      'SOURCE_DATE_EPOCH is "tomorrow"; it must be a number of seconds since 1970. Correct or unset it.',
    );
  });
});
