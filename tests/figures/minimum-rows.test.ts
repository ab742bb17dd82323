import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { provenanceOf } from '../../src/core/data/provenance.ts';
import { parseSources } from '../../src/core/data/source.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { leastRows, PAGE } from './figure-cases.ts';
import { textsOf } from './fixture-of.ts';
import { describeFrom, specFrom } from './from-rows.ts';

const sources = [PAGE];

describe.each(leastRows())('<$tag> $view.id', ({ figure, view, options, tables, seen }) => {
  const asked = { ...defaultsOf(figure.options), ...options };
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
