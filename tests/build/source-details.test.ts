/** A page gets the details of sources apart from what it needs to show a picture. */
import { SOURCES_IN_LINE } from '../../src/core/output/source-line.ts';
import { unpackSources } from '../../src/core/wire/unpack-view.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { pictureModules, rowModules } from '../../src/build/picture-modules.ts';
import { PrerenderedFigure } from '../../src/build/prerendered-figure.ts';
import { unpackData } from '../../src/core/data/packed-data.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { LiveDetails } from '../../src/core/wire/live.ts';
import type { PackedView } from '../../src/core/wire/packed-view.ts';
import type { Bundle, PrerenderedItems } from '../../src/core/wire/prerendered.ts';
import { readSources } from '../../src/node/datasets.ts';
import { FIGURES } from '../../src/figures/registry.ts';

const picture = { width: 1, height: 1, shapes: [] };
const all = readSources();

/** The value of a module, as it is sent to a page. */
const valueOf = (module = 'null'): unknown => JSON.parse(module.replace(/^export default /u, '').replace(/;\n$/u, ''));

/** The sources whose locators are in a text. Short ones could be there by chance. */
const locatedIn = (text: string): string[] =>
  Object.values(all)
    .filter(({ locator }) => locator.length > 30 && text.includes(JSON.stringify(locator).slice(1, -1)))
    .map(({ id }) => id);

describe.each(FIGURES.map((figure) => [figure.tag, figure] as const))('<%s>', (_, figure) => {
  const modules = pictureModules(new PrerenderedFigure(figure, () => Promise.resolve(picture)));
  const texts = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, make] of modules) texts.set(name, await make());
  });

  test('has no details of sources in its tag’s script or beside a picture', () => {
    for (const [name, text] of texts) {
      if (name.includes('.items.')) continue;
      // Words without sources.
      if (name.startsWith('plain.')) {
        expect(locatedIn(text), name).toEqual([]);
        continue;
      }
      expect(locatedIn(text), name).toEqual([]);
      const value = valueOf(text) as Bundle | PackedView;
      const views = 'prerendered' in value ? Object.values(value.prerendered) : [value];
      for (const { sources } of views)
        sources.forEach((source, index) => {
          // Those outside the source line come with the details.
          if (index < SOURCES_IN_LINE) expect(Object.keys(source), name).toEqual(['id', 'short', 'url', 'language']);
          else expect(source, name).toBeTypeOf('string');
        });
    }
  });

  test('has beside its items the details of the sources of each view, in its language', () => {
    const { prerendered } = valueOf(texts.get('bundle')) as Bundle;
    const [view] = figure.views;
    for (const locale of LOCALES) {
      const { sources } = valueOf(texts.get(`${view?.id ?? ''}.items.${locale}`)) as PrerenderedItems;
      const ids = unpackSources(prerendered[locale]).map(({ id }) => id);
      expect(Object.keys(sources).sort()).toEqual([...ids].sort());
      for (const id of ids)
        expect(sources[id]).toEqual({
          title: all[id]?.title,
          publisher: all[id]?.publisher[locale],
          locator: all[id]?.locator,
          ...(ids.indexOf(id) >= SOURCES_IN_LINE && {
            source: { id, short: all[id]?.short[locale], url: all[id]?.url, language: all[id]?.language },
          }),
        });
    }
  });

  test('has them apart from the rows for live drawings', () => {
    const modules = rowModules(figure);
    expect(locatedIn(modules.get('.data') ?? '')).toEqual([]);
    const details = valueOf(modules.get('.details')) as LiveDetails;
    const { sources } = unpackData(valueOf(modules.get('.data'))) as { readonly sources: readonly object[] };
    for (const source of sources) expect(Object.keys(source)).toEqual(['id', 'short', 'licence']);
    const ids = sources.map((source) => (source as { readonly id: string }).id).sort();
    expect(Object.keys(details.addresses).sort()).toEqual(ids);
    for (const locale of LOCALES) {
      expect(Object.keys(details.sources[locale]).sort()).toEqual(ids);
      for (const id of ids) expect(details.sources[locale][id]?.publisher).toBe(all[id]?.publisher[locale]);
    }
  });
});
