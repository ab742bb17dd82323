import { describe, expect, test } from 'vitest';
import { correctionsBetween, mergedCorrections, type Tables } from '../../../src/build/facts/corrections.ts';
import type { Resource } from '../../../src/node/descriptor.ts';

const RESOURCES: readonly Resource[] = [
  {
    name: 'reserves',
    path: 'reserves.csv',
    title: 'Reserves',
    schema: { fields: [], primaryKey: ['edition', 'country'] },
  },
];
const RELEASE = { date: '2027-02-20', version: '1.2.0' };
const tables = (...rows: Record<string, string>[]): Tables => new Map([['reserves', rows]]);
const USA = { edition: '2026', country: 'USA', tonnes: '1900000', note: '' };

describe('what a release corrected', () => {
  test('is each changed value, with its row, the old and the new value', () => {
    expect(correctionsBetween(tables(USA), tables({ ...USA, tonnes: '2000000' }), RESOURCES, RELEASE)).toEqual([
      { dataset: 'reserves', row: '2026/USA', field: 'tonnes', old: '1900000', new: '2000000', ...RELEASE, why: '' },
    ]);
  });

  test('is a row that was withdrawn, with what it said', () => {
    expect(correctionsBetween(tables(USA), tables(), RESOURCES, RELEASE)).toEqual([
      { dataset: 'reserves', row: '2026/USA', field: '', old: 'tonnes=1900000', new: '', ...RELEASE, why: '' },
    ]);
  });

  test('is no new row, no new field and no new order', () => {
    const more = { edition: '2026', country: 'AUS', tonnes: '5700000', note: '' };
    const newer = tables(more, { ...USA, flag: 'sourced' });
    expect(correctionsBetween(tables(USA), newer, RESOURCES, RELEASE)).toEqual([]);
  });
});

describe('a list that is brought up to date', () => {
  const found = correctionsBetween(tables(USA), tables({ ...USA, tonnes: '2000000' }), RESOURCES, RELEASE);

  test('keeps the reasons, the entries of earlier versions and those on texts of views', () => {
    const [entry] = found;
    if (!entry) throw new Error('The comparison found nothing.');
    const earlier = { ...entry, version: '1.1.0', why: 'Version 1.3 of the edition corrected it.' };
    const text = { ...entry, dataset: 'figures', row: 'rare-earth-share/trend', field: 'text_en', why: 'It was none.' };
    const listed = [earlier, text, { ...entry, why: 'Printed so in the PDF.' }];
    expect(mergedCorrections(listed, found, '1.2.0')).toEqual([
      earlier,
      text,
      { ...entry, why: 'Printed so in the PDF.' },
    ]);
  });

  test('drops an entry of this version that no longer holds', () => {
    expect(mergedCorrections(found, [], '1.2.0')).toEqual([]);
  });
});
