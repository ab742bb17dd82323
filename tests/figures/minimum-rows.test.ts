import type { RawTables } from '../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { provenanceOf } from '../../src/core/data/provenance.ts';
import { parseSources } from '../../src/core/data/source.ts';
import { FIGURES } from '../../src/node/figures.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { textsOf } from './fixture-of.ts';
import { describeFrom, specFrom } from './from-rows.ts';

const sources = [{ id: 'page', short: 'this page', title: 'Data of this page' }];

/** The least that somebody writes down to have a view drawn, and a text that must be seen then. */
const LEAST: readonly (readonly [tag: string, view: string, tables: RawTables, seen: string])[] = [
  [
    'rare-earth-share',
    'stages',
    { 'stage-shares': [{ stage: 'refining', country: 'CHN', year: '2030', share_pct: '83' }] },
    '83%',
  ],
  [
    'rare-earth-share',
    'trend',
    {
      'mining-shares': [
        { year: '2029', china_share_pct: '61' },
        { year: '2030', china_share_pct: '57' },
      ],
    },
    '57%',
  ],
  [
    'rare-earth-share',
    'trend',
    {
      'mine-production': [
        { country: 'CHN', year: '2029', tonnes_reo: '310000' },
        { country: 'CHN', year: '2030', tonnes_reo: '330000' },
      ],
    },
    '330,000',
  ],
  [
    'rare-earth-share',
    'countries',
    { 'mine-production': [{ country: 'CHN', year: '2030', tonnes_reo: '330000' }] },
    '330,000',
  ],
  [
    'export-control-timeline',
    'events',
    { events: [{ id: 'talks', date: '2030-02-03', actor: 'both', kind: 'negotiation', title: 'Talks in Busan' }] },
    'Talks in Busan',
  ],
  ['export-control-timeline', 'elements', { elements: [{ symbol: 'Dy', controlled_from: '2030-02-03' }] }, 'Dy'],
  ['dependency-sankey', 'us-imports', { 'us-imports': [{ material: 'Dy', country: 'CHN', share_pct: '83' }] }, '83%'],
  [
    'dependency-sankey',
    'supply-chain',
    {
      'supply-chain-links': [
        { source_stage: 'mine', source_party: 'CHN', target_stage: 'refine', target_party: 'CHN', value_pct: '83' },
      ],
    },
    '83%',
  ],
  ['dependency-sankey', 'end-uses', { 'element-uses': [{ symbol: 'Dy', use: 'ev' }] }, 'Dysprosium'],
];

describe.each(LEAST)('<%s> %s', (tag, viewId, tables, seen) => {
  const figure = FIGURES.find((one) => one.tag === tag)!;
  const view = figure.views.find(({ id }) => id === viewId)!;
  const asked = {
    ...defaultsOf(figure.options),
    ...(viewId === 'trend' && 'mine-production' in tables && { measure: 'tonnes' }),
  };
  const data = figure.parse({ ...tables, sources });

  test('is drawn from the minimum rows', async () => {
    const picture = await renderSpec(
      specFrom(view, data, { locale: 'en', options: asked }, { width: 680, palette: LIGHT }),
    );
    expect(textsOf(picture).join(' | ')).toContain(seen);
    expect(Object.keys(tables)).toEqual([view.dataset(asked)]);
  });

  test.each(LOCALES)('describes them in %s, with the page as their source', (locale) => {
    const description = describeFrom(view, data, { locale, options: asked });
    expect(JSON.stringify(description)).not.toMatch(/undefined|NaN|Infinity/u);
    expect(description.table.rows).not.toHaveLength(0);
    expect(provenanceOf(description, parseSources(sources), locale).sources.map(({ id }) => id)).toEqual(['page']);
  });
});
