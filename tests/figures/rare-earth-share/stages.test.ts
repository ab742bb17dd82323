import { describe, expect, test } from 'vitest';
import type { RawTables } from '../../../src/core/figure.ts';
import { LIGHT } from '../../../src/core/palette.ts';
import { stageRows } from '../../../src/figures/rare-earth-share/stages/model.ts';
import { changed, dataFrom, describeView, optionsWith, pictureOf, tables, textsOf } from './fixture.ts';

describe('stages', () => {
  test('shows the share of each step as published, in the order of the chain', () => {
    const rows = stageRows(dataFrom(), optionsWith());
    expect(rows.map(({ stage, share, year }) => [stage, share, year])).toEqual([
      ['mining', 69.2, 2025],
      ['refining', 91, 2024],
      ['heavy-separation', 99, 2023],
      ['magnets', 94, 2024],
    ]);
  });

  test('fills every bar to a hundred and never beyond', () => {
    for (const { segments } of stageRows(dataFrom(), optionsWith())) {
      expect(segments[0]).toMatchObject({ country: 'CHN', from: 0 });
      expect(segments.at(-1)?.to).toBe(100);
      segments.slice(1).forEach(({ from, to }, index) => {
        expect(from).toBe(segments[index]?.to);
        expect(to).toBeGreaterThan(from);
      });
    }
  });

  test('takes a bar from one edition only', () => {
    const [mining] = stageRows(dataFrom(), optionsWith({ edition: '2025' }));
    expect(mining).toMatchObject({ year: 2024, edition: '2025', share: 69.2 });
    expect(mining?.segments.map(({ country }) => country)).toEqual(['CHN', 'USA', 'MMR', 'OTH']);
  });

  test('falls back to the edition that tells of a step', () => {
    const raw = tables();
    raw['stage-shares'] = (raw['stage-shares'] ?? []).filter(({ edition }) => edition !== '2026');
    expect(stageRows(dataFrom(raw), optionsWith())[0]).toMatchObject({ edition: '2025', year: 2024 });
  });

  test('has the numbers of the dataset in its summary', () => {
    const share = (where: Record<string, string>): number =>
      Number(
        tables()['stage-shares']?.find((row) => Object.entries(where).every(([name, value]) => row[name] === value))?.[
          'share_pct'
        ],
      );
    const { summary } = describeView('stages', dataFrom());
    expect(summary).toContain(`${String(share({ stage: 'heavy-separation', country: 'CHN' }))}% of heavy rare-earth`);
    expect(summary).toContain(
      `${String(share({ stage: 'magnets', country: 'CHN', year: '2024', scope: 'sintered-magnets' }))} of every 100`,
    );
    expect(summary).toContain(
      `${String(Math.round(share({ stage: 'refining', scope: 'magnet', country: 'CHN', year: '2024' }) / 10))} in 10 of those`,
    );
  });

  test('changes title, summary, picture and table with one row', async () => {
    const before = dataFrom();
    const after = dataFrom(
      changed(
        'stage-shares',
        { stage: 'magnets', scope: 'sintered-magnets', year: '2024', country: 'CHN' },
        { share_pct: '61' },
      ),
    );
    const [old, now] = [describeView('stages', before), describeView('stages', after)];
    expect(now.title).toContain('61% of magnets');
    expect(now.title).not.toBe(old.title);
    expect(now.summary).not.toBe(old.summary);
    expect(now.table.rows.find(([step, country]) => step === 'Making magnets' && country === 'China')?.[2]).toBe(61);
    const picture = await pictureOf('stages', after);
    expect(textsOf(picture)).toContain('61%');
    const widths = picture.shapes.filter(
      ({ element, attributes }) => element === 'rect' && attributes['fill'] === LIGHT.china,
    );
    const [first, , , last] = widths.map(({ attributes }) => Number(attributes['width']));
    expect((last ?? 0) / (first ?? 1)).toBeCloseTo(61 / 69.2, 1);
  });

  test('stripes the share that is told only of the past, and says so in the note', async () => {
    const striped = async (raw: RawTables = tables()): Promise<number> =>
      (await pictureOf('stages', dataFrom(raw))).shapes.filter(({ attributes }) => attributes['stroke-dasharray'])
        .length;
    expect(await striped()).toBe(1);
    expect(describeView('stages', dataFrom()).note).toContain('Striped');
    const fresh = changed('stage-shares', { stage: 'heavy-separation' }, { qualifier: 'exactly' });
    expect(await striped(fresh)).toBe(0);
    expect(describeView('stages', dataFrom(fresh)).note).not.toContain('Striped');
  });
});
