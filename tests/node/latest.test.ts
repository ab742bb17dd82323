import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishLatest } from '../../src/build/publish-latest.ts';
import { listJson } from '../../src/cli/help.ts';
import {
  latestFromText,
  type Latest,
  type LatestCorrection,
  type ListedCorrection,
} from '../../src/core/wire/latest.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readDescriptor, releaseDay } from '../../src/node/descriptor.ts';
import { correctionsByVersion, listData, readLatest, shownCorrections } from '../../src/node/latest.ts';

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => `${tag}/${id}`));
const listed = JSON.parse(readFileSync('datasets/corrections.json', 'utf8')) as ListedCorrection[];

const entry = (change: Partial<ListedCorrection>): ListedCorrection => ({
  dataset: 'reserves',
  row: '2026/CHN',
  field: 'tonnes_reo',
  old: '1',
  new: '2',
  date: '2026-11-28',
  version: '1.1.0',
  why: 'A reason.',
  ...change,
});
const viewsOf = (change: Partial<ListedCorrection>): readonly string[] =>
  shownCorrections([entry(change)]).flatMap(({ views }) => views);

let latest: Latest;
beforeAll(() => {
  latest = readLatest();
});

describe('the views of a correction', () => {
  test.each([
    ['reserves', 'tonnes_reo', ['rare-earth-share/countries']],
    ['mine-production', 'tonnes_reo', ['rare-earth-share/trend', 'rare-earth-share/countries']],
    ['mining-shares', 'china_share_pct', ['rare-earth-share/trend']],
    ['stage-shares', 'share_pct', ['rare-earth-share/stages', 'dependency-sankey/supply-chain']],
    ['us-imports', 'share_pct', ['dependency-sankey/us-imports']],
    ['events', 'date', ['export-control-timeline/events']],
  ])('of %s are those that read it', (dataset, field, views) => {
    expect(viewsOf({ dataset, field })).toEqual(views);
  });

  test('a withdrawn row has the views of its dataset', () => {
    expect(viewsOf({ dataset: 'events', field: '' })).toEqual(['export-control-timeline/events']);
  });

  test('the text of a view has this view alone', () => {
    expect(viewsOf({ dataset: 'figures', row: 'rare-earth-share/trend', field: 'text_ja' })).toEqual([
      'rare-earth-share/trend',
    ]);
  });

  test('a note has the views that it is printed in, also if it was withdrawn', () => {
    const old = 'figure=dependency-sankey; view=end-uses; concerns=item; text_en=One; view=of many';
    expect(viewsOf({ dataset: 'notes', row: 'gone', field: '', old })).toEqual(['dependency-sankey/end-uses']);
    expect(viewsOf({ dataset: 'notes', row: 'countries-quota', field: 'text_en' })).toEqual([
      'rare-earth-share/countries',
    ]);
  });

  test.each([
    ['sources', 'title'],
    ['sources', ''],
    ['claims', 'record_en'],
    ['events', 'source_ids'],
    ['reserves', 'source_id'],
    ['events', 'note'],
    ['notes', 'keys'],
    ['notes', 'source_ids'],
    ['reserves', 'constructor'],
  ])('a correction of %s, “%s” changes no value of a figure', (dataset, field) => {
    expect(viewsOf({ dataset, field })).toEqual([]);
  });
});

describe('the versions', () => {
  const at = (version: string): LatestCorrection => ({ ...entry({ version }), views: VIEWS });

  test('each older one has everything that was corrected after it', () => {
    const by = correctionsByVersion([at('1.1.0'), at('1.10.0'), at('1.9.0')], '1.10.0');
    const versions = Object.entries(by).map(([since, made]) => [since, made.map(({ version }) => version)]);
    expect(versions).toEqual([
      ['1.0.0', ['1.1.0', '1.10.0', '1.9.0']],
      ['1.1.0', ['1.10.0', '1.9.0']],
      ['1.9.0', ['1.10.0']],
    ]);
  });

  test('the first one is there even if nothing was corrected', () => {
    expect(correctionsByVersion([], '1.1.0')).toEqual({ '1.0.0': [] });
    expect(correctionsByVersion([], '1.0.0')).toEqual({});
  });
});

describe('the published file', () => {
  const files = new Map<string, string>();
  beforeAll(async () => {
    await publishLatest((path, content) => {
      files.set(path, String(content));
      return Promise.resolve();
    });
  });
  const text = (): string => files.get('datasets/latest.json') ?? '';

  test('is what a figure reads', () => {
    expect(latestFromText(text())).toEqual(latest);
  });

  test('names version and days of the datasets', () => {
    const { version, checkedTo, ...rest } = readDescriptor();
    expect(latest).toMatchObject({ version, checkedTo, released: releaseDay({ version, checkedTo, ...rest }) });
  });

  test('takes its corrections from the list, each with views that exist', () => {
    const entries = latest.corrections['1.0.0'] ?? [];
    expect(entries.length).toBeGreaterThan(50);
    for (const { views, ...given } of entries) {
      expect(listed).toContainEqual(given);
      expect(views.length).toBeGreaterThan(0);
      expect(VIEWS).toEqual(expect.arrayContaining([...views]));
    }
  });

  test('fits its schema', () => {
    const schema = JSON.parse(files.get('datasets/latest.schema.json') ?? '') as object;
    const validate = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(schema);
    validate(JSON.parse(text()));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...latest, version: 'next' })).toBe(false);
  });

  test('is small', () => {
    // A figure reads at most 1 MiB.
    expect(Buffer.byteLength(text())).toBeLessThan(100_000);
  });
});

describe('list --json', () => {
  test('has the version of the data and how many values it corrected', () => {
    const { data } = JSON.parse(listJson()) as { data: unknown };
    expect(data).toEqual(listData(latest));
    expect(data).toMatchObject({ version: latest.version, checkedTo: latest.checkedTo, released: latest.released });
  });

  test('counts since the version before, in one language', () => {
    const of = (version: string, views: readonly string[], field = 'flag'): LatestCorrection => ({
      ...entry({ version, field }),
      views,
    });
    const trend = 'rare-earth-share/trend';
    const stages = 'rare-earth-share/stages';
    const corrections = correctionsByVersion(
      [
        of('1.1.0', [trend]),
        of('1.2.0', [trend, stages]),
        of('1.2.0', [trend], 'text_en'),
        of('1.2.0', [trend], 'text_ja'),
      ],
      '1.2.0',
    );
    expect(listData({ ...latest, version: '1.2.0', corrections })).toMatchObject({
      version: '1.2.0',
      since: '1.1.0',
      corrections: 2,
      correctionsByView: { [stages]: 1, [trend]: 2 },
    });
  });

  test('of the first version counts nothing', () => {
    expect(listData({ ...latest, version: '1.0.0', corrections: {} })).toMatchObject({
      since: null,
      corrections: 0,
      correctionsByView: {},
    });
  });
});
